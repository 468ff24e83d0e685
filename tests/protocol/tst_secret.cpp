#include "protocol/secret.h"

#include <QTest>

#include <cstdlib>
#include <new>
#include <string>

using namespace protocol;

// What a watched array holds at the moment in which its memory is given back.
static const void *watched = nullptr;
static std::size_t watchedSize = 0;
static std::string left;

void *operator new[](std::size_t size)
{
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void operator delete[](void *memory) noexcept
{
    if (memory && memory == watched) {
        watched = nullptr;
        left.assign(static_cast<const char *>(memory), watchedSize);
    }
    std::free(memory);
}

void operator delete[](void *memory, std::size_t) noexcept
{
    operator delete[](memory);
}

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheBytesOver();
    void copiesShareOneBuffer();
    void overwritesItsBufferAtTheEnd();
    void wipesWhatItAloneOwns();
    void leavesOtherOwnersAlone();
};

void TestSecret::takesTheBytesOver()
{
    QByteArray bytes("hunter2");
    bytes.detach();
    const Secret secret(std::move(bytes));
    QCOMPARE(secret.view(), QByteArrayView("hunter2"));
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArray()).isEmpty());
    QVERIFY(secret == Secret(QByteArray("hunter2")));
    QVERIFY(!(secret == Secret(QByteArray("hunter3"))));
}

void TestSecret::copiesShareOneBuffer()
{
    std::optional<Secret> first{QByteArray("hunter2")};
    const Secret second = *first;
    QCOMPARE(static_cast<const void *>(second.view().data()),
             static_cast<const void *>(first->view().data()));
    first.reset();
    QCOMPARE(second.view(), QByteArrayView("hunter2"));
}

void TestSecret::overwritesItsBufferAtTheEnd()
{
    {
        const Secret secret(QByteArray("hunter2"));
        watched = secret.view().data();
        watchedSize = std::size_t(secret.view().size());
        const Secret copy = secret;
        QCOMPARE(copy.view(), QByteArrayView("hunter2"));
    }
    QVERIFY(!watched);
    QCOMPARE(left, std::string(7, '\0'));
}

void TestSecret::wipesWhatItAloneOwns()
{
    QByteArray bytes(7, 'x');
    const char *memory = bytes.constData();
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    // It still owns the memory, so it may be looked at.
    QCOMPARE(bytes.constData(), memory);
    QVERIFY(bytes.capacity() >= 7);
    QCOMPARE(QByteArray(memory, 7), QByteArray(7, '\0'));
}

void TestSecret::leavesOtherOwnersAlone()
{
    QByteArray bytes(7, 'x');
    const QByteArray other = bytes;
    const Secret secret(std::move(bytes));
    QCOMPARE(other, QByteArray(7, 'x'));
    QCOMPARE(secret.view(), QByteArrayView(other));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
