#include "profiles/fakesecrets.h"
