#!/usr/bin/env bash
# CPU seconds of whole runs, each in a process of its own: Apograph beside jsonschema2pojo (schemas) and OpenAPI
# Generator (the OpenAPI document that `extract` writes). Needs: mvn package -pl benchmarks -am -DskipTests -Palternatives
#
#   benchmarks/generation.sh SCHEMAS PAGES [PAGE...]     a folder of JSON Schemas, a folder of pages, and the names of
#                                                        those of them for which the other tool's code does not compile
# RUNS (3) is how often each run is repeated; the median is printed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
schemas=$1 pages=$2 runs=${RUNS:-3}
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C TIMEFORMAT='%U %S'
apograph=(java @cli/target/apograph.options "-XX:SharedArchiveFile=$work/apograph.jsa" -jar cli/target/apograph.jar)
pojos=(java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.apograph.benchmarks.generation.Pojos)
openapi=(java -jar benchmarks/target/tools/openapi-generator-cli.jar generate -g java --library native
    --additional-properties=openApiNullable=false,useJakartaEe=true)
libraries=$(printf '%s:' benchmarks/target/lib/*.jar)

# cpu FOLDER COMMAND...: the median of user and system seconds; the folder is removed before each run
cpu() {
    local folder=$1
    shift
    for ((i = 0; i < runs; i++)); do
        rm -rf "$folder"
        { time "$@" >"$work/out" 2>"$work/err"; } 2>&1 || true
    done | awk '{print $1 + $2}' | sort -n | sed -n "$(((runs + 1) / 2))p"
}

compile() {
    mkdir -p "$work/classes"
    find "$1" -name '*.java' >"$work/sources"
    javac -nowarn -proc:none -J-Xmx1500m -d "$work/classes" -cp "$libraries" "@$work/sources"
}

# code FOLDER: files, and lines that are neither blank nor comment
code() {
    find "$1" -name '*.java' -exec cat {} + |
        awk 'NF && $1 !~ /^(\/\*|\*|\/\/)/ {n++} END {printf "%d lines", n}'
    printf ' in %d files' "$(find "$1" -name '*.java' | wc -l)"
}

row() { printf '| %s | %s | %s | %s |\n' "$@"; }

java -XX:ArchiveClassesAtExit="$work/apograph.jsa" -jar cli/target/apograph.jar check "$pages" >/dev/null 2>&1 || true
find "$schemas" -name '*.json' | sort >"$work/all"
"${pojos[@]}" "$work/pojos" "$work/all" >"$work/both" 2>"$work/cannot"
mkdir "$work/inputs"
while read -r schema; do cp "$schema" "$work/inputs/"; done <"$work/both"

# Apograph wants a page beside the schemas.
page=cli/src/test/resources/lighthouse/lamp.txt
echo "Schemas: $(wc -l <"$work/all") in all, $(wc -l <"$work/both") that jsonschema2pojo can do"
row run 'CPU s' 'javac, CPU s' code
row --- --- --- ---
own=("${apograph[@]}" generate "$page" "$schemas" --all-schemas --package com.example.all --output)
row 'Apograph, all schemas' "$(cpu "$work/schemas" "${own[@]}" "$work/schemas")" "$(cpu "$work/classes" compile "$work/schemas")" "$(code "$work/schemas")"
own=("${apograph[@]}" generate "$page" "$work/inputs" --all-schemas --package com.example.both --output)
row 'Apograph, the same schemas' "$(cpu "$work/both-schemas" "${own[@]}" "$work/both-schemas")" "$(cpu "$work/classes" compile "$work/both-schemas")" "$(code "$work/both-schemas")"
row 'jsonschema2pojo' "$(cpu "$work/pojos" "${pojos[@]}" "$work/pojos" "$work/both")" "$(cpu "$work/classes" compile "$work/pojos")" "$(code "$work/pojos")"

own=("${apograph[@]}" generate "$pages" --package com.example.api --output)
tail -n 1 <("${own[@]}" "$work/client" 2>&1)
row run 'CPU s' 'javac, CPU s' code
row --- --- --- ---
row 'Apograph, all pages' "$(cpu "$work/client" "${own[@]}" "$work/client")" "$(cpu "$work/classes" compile "$work/client")" "$(code "$work/client")"
cp -r "$pages" "$work/pages"
for page in "$@"; do rm "$work/pages/$page"; done
own=("${apograph[@]}" generate "$work/pages" --package com.example.api --output)
row "Apograph, $(find "$work/pages" -type f | wc -l) pages" \
    "$(cpu "$work/client2" "${own[@]}" "$work/client2")" "$(cpu "$work/classes" compile "$work/client2")" "$(code "$work/client2")"
"${apograph[@]}" extract "$work/pages" -o "$work/api.json" 2>/dev/null
row 'OpenAPI Generator, from their extract' "$(cpu "$work/openapi" "${openapi[@]}" -i "$work/api.json" -o "$work/openapi")" \
    "$(cpu "$work/classes" compile "$work/openapi/src/main/java")" "$(code "$work/openapi/src/main/java")"
grep error: "$work/err" | head -n 3 || true
ls -l cli/target/apograph.jar benchmarks/target/tools/openapi-generator-cli.jar | awk '{printf "%s: %.1f MB\n", $NF, $5 / 1e6}'
