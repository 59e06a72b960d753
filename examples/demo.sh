#!/bin/sh
# What `make demo` shows: the sample press read into a ledger, one record, one search, and the site over it.
set -eu
press=$1
ledger=$2
onrecord=${ONRECORD:-onrecord}

say() { printf '\n== %s\n\n' "$*"; }

# The samples must be there, and reading them may set single pages aside (exit 1): the demo goes on.
test -d "$press" || { echo "There are no sample pages at $press." >&2; exit 2; }
page=$(find "$press" -name '*we-will-not*.html' | sort | head -n 1)

say "onrecord add $press --ledger $ledger"
"$onrecord" add "$press" --ledger "$ledger" || test $? -eq 1

say "onrecord read $page"
"$onrecord" read "$page"

say "onrecord search cut* --speaker Marant --ledger $ledger"
"$onrecord" search "cut*" --speaker Marant --ledger "$ledger" --limit 5

say "What to try next"
cat <<END
  $onrecord read YOUR-PAGE.html            a page of your own
  $onrecord read YOUR-PAGE.html --json     the same as data
  $onrecord search WORDS --ledger $ledger --speaker NAME --act promises
  $onrecord --help                         all commands
END

say "The site: a corrected headline, changed positions, what falls due"
if [ -t 0 ] && [ -t 1 ]; then
  exec "$onrecord" serve --ledger "$ledger"
fi
echo "  $onrecord serve --ledger $ledger"
