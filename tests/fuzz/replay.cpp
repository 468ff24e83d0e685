#include "fuzz/fuzz.h"

#include <QDirIterator>
#include <QFile>

#include <cstdio>

/// Calls the target with each file of the folders given, its size to the byte on the heap, so that a read
/// beyond it is seen by a sanitizer. What must hold and does not ends the program; the last name printed is
/// the input. For every compiler: this is how the tests run the corpus.
int main(int argc, char *argv[])
{
#ifdef MBM_FUZZ_INITIALIZE
    LLVMFuzzerInitialize(&argc, &argv);
#endif
    int inputs = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return 2;
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout);
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()));
            ++inputs;
        }
    }
    std::printf("%d inputs\n", inputs);
    return inputs > 0 ? 0 : 1; // a corpus that is not there proves nothing
}
