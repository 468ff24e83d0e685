#pragma once

#include <QByteArray>
#include <QChar>
#include <QString>

#include <string>
#include <utility>
#include <vector>

/// Names as somebody would choose them to be taken for another, to break a table, or to become markup.
namespace hostile {

struct Name
{
    QByteArray what; ///< of this test's row
    QByteArray bytes;
};

inline QByteArray utf8(char32_t point)
{
    return QString::fromUcs4(&point, 1).toUtf8();
}

/// More than two hundred, the longest a mebibyte.
inline std::vector<Name> names()
{
    std::vector<Name> all;
    const auto add = [&all](const QByteArray &what, const QByteArray &bytes) {
        all.push_back({what, bytes});
    };
    std::vector<char32_t> points{0x00AD, 0x034F,  0x061C, 0x115F, 0x1160, 0x17B4, 0x180E,  0x3164,  0xFEFF,
                                 0xFFA0, 0xFFF9,  0xFFFA, 0xFFFB, 0xFFFE, 0xFFFF, 0xE0001, 0xE0041, 0xE007F,
                                 0xE000, 0xF0000, 0x2028, 0x2029, 0x0085, 0x00A0, 0x3000};
    for (char32_t point = 0x00; point <= 0x1F; ++point)
        points.push_back(point);
    for (char32_t point = 0x7F; point <= 0x9F; ++point)
        points.push_back(point);
    for (char32_t point = 0x2000; point <= 0x200F; ++point)
        points.push_back(point);
    for (char32_t point = 0x202A; point <= 0x202F; ++point)
        points.push_back(point);
    for (char32_t point = 0x2060; point <= 0x206F; ++point)
        points.push_back(point);
    for (char32_t point = 0xFE00; point <= 0xFE0F; ++point)
        points.push_back(point);
    for (const char32_t point : points) {
        const QByteArray code = QByteArray::number(static_cast<uint>(point), 16);
        add("in " + code, "ad" + utf8(point) + "min");
        add("before " + code, utf8(point) + "admin");
    }
    for (const char *text : {"<b>admin</b>",
                             "<img src=x>",
                             "<a href=\"http://x\">y</a>",
                             "&lt;b&gt;",
                             "&amp;",
                             "<!--",
                             "]]>",
                             "<qt>",
                             "%1",
                             "%1 %2 %3",
                             "%n",
                             "%%",
                             "{0}",
                             "$(id)",
                             "`id`",
                             "=1+1",
                             "+1",
                             "-1",
                             "@SUM(A1)",
                             "=HYPERLINK(\"x\")",
                             "a,b",
                             "a;b",
                             "\"a\"",
                             "'",
                             "\\",
                             "\\u{202E}",
                             "\\xff",
                             "U+202E",
                             "\\(empty)",
                             "",
                             " ",
                             "  admin",
                             "admin ",
                             "a\tb",
                             "a\nb",
                             "a\r\nb",
                             "../../etc/passwd",
                             "C:\\x",
                             "user:mary",
                             "\xEF\xBC\x9D"
                             "1+1",
                             "&user",
                             "\xD0\xB0"
                             "dmin",
                             "admi\xD5\xB8",
                             "\xCE\xBF"
                             "ps",
                             "a\xCC\x80\xCC\x81\xCC\x82\xCC\x83",
                             "\xD7\x90\xD7\x91",
                             "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9",
                             "\xFF",
                             "\xC0\xAF",
                             "\xED\xA0\x80",
                             "\xF4\x90\x80\x80",
                             "\xE2\x80",
                             "ad\x80min",
                             "\xF8\x88\x80\x80\x80"})
        add("text " + QByteArray(text).toHex().left(40) + " " + QByteArray::number(all.size()), text);
    add("NUL inside", QByteArray("ad\0min", 6));
    add("long", QByteArray(100'000, 'x'));
    add("long and hidden", QByteArray(5'000, 'x') + utf8(0x202E) + QByteArray(5'000, 'y'));
    add("a mebibyte", QByteArray(1 << 20, 'x'));
    add("a mebibyte of markup", QByteArray("<b>").repeated((1 << 20) / 3));
    return all;
}

/// The first character of a text that nobody can see or that moves others; none where it is fit to be shown.
inline QString hiddenIn(const QString &text)
{
    const std::u32string points = text.toStdU32String();
    for (const char32_t point : points) {
        switch (QChar::category(point)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            if (point != U'\n') // between lines of the program's own
                return QStringLiteral("U+%1").arg(static_cast<uint>(point), 4, 16, QLatin1Char('0'));
            break;
        default:
            break;
        }
    }
    return {};
}

} // namespace hostile
