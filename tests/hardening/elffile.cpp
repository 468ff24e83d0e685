#include "hardening/elffile.h"

#include <QFile>

#include <cstring>

#include <elf.h>

namespace {

/// The struct at `offset`; all zeros where the file ends before.
template <typename T>
T at(const QByteArray &bytes, Elf64_Off offset)
{
    T value{};
    if (offset <= Elf64_Off(bytes.size()) && sizeof(T) <= Elf64_Off(bytes.size()) - offset)
        std::memcpy(&value, bytes.constData() + offset, sizeof(T));
    return value;
}

void readDynamic(const QByteArray &bytes, const Elf64_Phdr &segment, ElfFile &file)
{
    for (Elf64_Off offset = 0; offset < segment.p_filesz; offset += sizeof(Elf64_Dyn)) {
        const auto entry = at<Elf64_Dyn>(bytes, segment.p_offset + offset);
        const auto flags = entry.d_un.d_val;
        if (entry.d_tag == DT_NULL)
            break;
        if (entry.d_tag == DT_BIND_NOW || (entry.d_tag == DT_FLAGS && (flags & DF_BIND_NOW)) ||
            (entry.d_tag == DT_FLAGS_1 && (flags & DF_1_NOW)))
            file.bindsAtStart = true;
        if (entry.d_tag == DT_FLAGS_1 && (flags & DF_1_PIE))
            file.isPositionIndependent = true;
    }
}

/// Looks for the symbol among the names of the dynamic symbols.
bool importsSymbol(const QByteArray &bytes, const Elf64_Ehdr &header, const QByteArray &name)
{
    for (int i = 0; i < header.e_shnum; ++i) {
        const auto section = at<Elf64_Shdr>(bytes, header.e_shoff + Elf64_Off(i) * header.e_shentsize);
        if (section.sh_type != SHT_DYNSYM)
            continue;
        const auto names =
            at<Elf64_Shdr>(bytes, header.e_shoff + Elf64_Off(section.sh_link) * header.e_shentsize);
        for (Elf64_Off offset = 0; offset < section.sh_size; offset += sizeof(Elf64_Sym)) {
            const auto symbol = at<Elf64_Sym>(bytes, section.sh_offset + offset);
            const auto begin = static_cast<qsizetype>(names.sh_offset + symbol.st_name);
            if (symbol.st_shndx == SHN_UNDEF && bytes.mid(begin, name.size() + 1) == name + '\0')
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<ElfFile> ElfFile::read(const QString &path)
{
    QFile input(path);
    if (!input.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = input.readAll();
    const auto header = at<Elf64_Ehdr>(bytes, 0);
    if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_ident[EI_CLASS] != ELFCLASS64)
        return std::nullopt;
    ElfFile file;
    for (int i = 0; i < header.e_phnum; ++i) {
        const auto segment = at<Elf64_Phdr>(bytes, header.e_phoff + Elf64_Off(i) * header.e_phentsize);
        const bool isWritableCode = (segment.p_flags & PF_W) && (segment.p_flags & PF_X);
        switch (segment.p_type) {
        case PT_GNU_RELRO:
            file.hasReadOnlyRelocations = true;
            break;
        case PT_GNU_STACK:
            file.hasPlainStack = !(segment.p_flags & PF_X);
            break;
        case PT_LOAD:
            file.hasWritableCode = file.hasWritableCode || isWritableCode;
            break;
        case PT_DYNAMIC:
            readDynamic(bytes, segment, file);
            break;
        default:
            break;
        }
    }
    file.isPositionIndependent = file.isPositionIndependent && header.e_type == ET_DYN;
    file.importsStackProtector = importsSymbol(bytes, header, "__stack_chk_fail");
    return file;
}
