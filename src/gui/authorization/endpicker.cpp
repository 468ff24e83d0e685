#include "gui/authorization/endpicker.h"

#include "models/timetext.h"
#include "ui_endpicker.h"

#include <QDateTime>
#include <QEvent>
#include <QSignalBlocker>

namespace gui {

namespace {

enum Choice { WhenTheClientLeaves, InAnHour, InFourHours, InEightHours, AtATime };

std::chrono::hours hoursOf(int choice)
{
    return std::chrono::hours(choice == InAnHour ? 1 : choice == InFourHours ? 4 : 8);
}

} // namespace

EndPicker::EndPicker(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndPicker>())
{
    m_ui->setupUi(this);
    fill();
    setFocusProxy(m_ui->choice);
    m_ui->at->setDisplayFormat(models::dateFormat() + QLatin1String(" HH:mm"));
    m_ui->choice->setAccessibleName(tr("When the grant ends"));
    m_ui->at->setAccessibleName(tr("When the grant ends"));
    connect(m_ui->choice, &QComboBox::currentIndexChanged, this, &EndPicker::choose);
    connect(m_ui->at, &QDateTimeEdit::dateTimeChanged, this, &EndPicker::changed);
    m_ui->at->hide();
}

EndPicker::~EndPicker() = default;

void EndPicker::fill()
{
    const QSignalBlocker quiet(m_ui->choice);
    const int chosen = std::max(m_ui->choice->currentIndex(), 0);
    m_ui->choice->clear();
    m_ui->choice->addItems({tr("When the client leaves"), tr("In an hour"), tr("In 4 hours"),
                            tr("In 8 hours"), tr("At a time…")});
    m_ui->choice->setCurrentIndex(chosen);
}

void EndPicker::choose()
{
    const bool isTime = m_ui->choice->currentIndex() == AtATime;
    if (isTime && !m_ui->at->isVisible())
        m_ui->at->setDateTime(QDateTime::currentDateTime().addSecs(3'600));
    m_ui->at->setVisible(isTime);
    Q_EMIT changed();
}

std::optional<std::chrono::milliseconds> EndPicker::end(std::chrono::milliseconds nowUtc) const
{
    const int choice = m_ui->choice->currentIndex();
    if (choice == AtATime)
        return std::chrono::milliseconds(m_ui->at->dateTime().toMSecsSinceEpoch());
    if (choice > WhenTheClientLeaves)
        return nowUtc + hoursOf(choice);
    return std::nullopt;
}

void EndPicker::setEnd(std::optional<std::chrono::milliseconds> end)
{
    const QSignalBlocker quiet(m_ui->choice);
    m_ui->choice->setCurrentIndex(end ? AtATime : WhenTheClientLeaves);
    m_ui->at->setVisible(end.has_value());
    if (end)
        m_ui->at->setDateTime(QDateTime::fromMSecsSinceEpoch(end->count()));
}

void EndPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace gui
