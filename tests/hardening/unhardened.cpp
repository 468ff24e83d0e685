#include <cstdio>

int main()
{
    char text[16] = "nothing";
    std::puts(text);
    return 0;
}
