#include "gui/window/figurepopup.h"

#include "gui/theme/labelcolor.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr qint64 mebibyte = qint64{1} << 20;
constexpr int leastBudget = 16;
constexpr int mostBudget = 1 << 20;
constexpr int widthInLetters = 52;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FigurePopup::FigurePopup(Figure figure, const ThemeManager &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_figure(figure)
    , m_title(plainLabel(this))
    , m_text(plainLabel(this))
    , m_grid(new QGridLayout)
{
    const Sizes &sizes = theme.theme().sizes;
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    QFont bold = Theme::uiFont();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * widthInLetters);
    m_grid->setHorizontalSpacing(sizes.labelGap);
    m_grid->setVerticalSpacing(sizes.grid / 2);
    m_grid->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.formPadding, sizes.formPadding, sizes.formPadding, sizes.formPadding);
    column->setSpacing(sizes.buttonGap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_grid);
    const FigureText text = FigureText::of(figure, {});
    m_title->setText(text.title);
    m_text->setText(text.text);
    setAccessibleName(text.title);
    setAccessibleDescription(text.text);
    for (qsizetype row = 0; row < text.rows.size(); ++row) {
        QLabel *const name = plainLabel(this);
        name->setText(text.rows.at(row).name);
        setTextColor(*name, theme.theme().muted);
        QLabel *const value = plainLabel(this);
        value->setFont(Theme::fixedFont());
        value->setAccessibleName(text.rows.at(row).name);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(name, static_cast<int>(row), 0);
        m_grid->addWidget(value, static_cast<int>(row), 1);
        m_values.append(value);
    }
    if (figure == Figure::Memory)
        addBudget(theme);
}

void FigurePopup::addBudget(const ThemeManager &theme)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.theme().sizes.buttonGap);
    auto *label = plainLabel(this);
    label->setText(tr("New budget"));
    m_budget = new QSpinBox(this);
    m_budget->setObjectName(QStringLiteral("budget"));
    m_budget->setRange(leastBudget, mostBudget);
    m_budget->setSuffix(tr(" MB", "behind a number"));
    m_budget->setGroupSeparatorShown(true);
    m_budget->setAccessibleName(label->text());
    m_set = new QPushButton(tr("Set"), this);
    m_set->setObjectName(QStringLiteral("setBudget"));
    m_set->setDefault(true);
    row->addWidget(label, 1);
    row->addWidget(m_budget);
    row->addWidget(m_set);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    setFocusProxy(m_budget);
    const auto choose = [this] {
        Q_EMIT budgetChosen(m_budget->value() * mebibyte);
        close();
    };
    connect(m_set, &QPushButton::clicked, this, choose);
}

void FigurePopup::setFigures(const SessionFigures &figures)
{
    const FigureText text = FigureText::of(m_figure, figures);
    for (qsizetype row = 0; row < m_values.size(); ++row)
        m_values.at(row)->setText(text.rows.at(row).value);
    if (m_budget && !isVisible()) // not while it is being written
        m_budget->setValue(static_cast<int>(std::min<qint64>(figures.memoryBudget / mebibyte, mostBudget)));
}

void FigurePopup::popUp(const QWidget &anchor)
{
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint at = anchor.mapToGlobal(QPoint(0, -height()));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::max(at.y(), screen.top()));
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace gui
