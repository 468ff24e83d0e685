#include "gui/widgets/notebar.h"

#include "gui/theme/thememanager.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gui {

NoteBar::NoteBar(const ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    const Sizes &sizes = theme.theme().sizes;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sizes.panelPadding, sizes.grid, sizes.panelPadding, sizes.grid);
    row->setSpacing(sizes.buttonGap);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &NoteBar::buttonClicked);
    setNote({});
}

void NoteBar::setNote(const QString &text, const QString &button)
{
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(!text.isEmpty());
}

QString NoteBar::text() const
{
    return m_text->text();
}

} // namespace gui
