#!/bin/sh
# Writes Sources/Interchange/Schemas/EmbeddedSchema.swift from the schemas that the program carries. Run it after changing one of them;
# a test fails until it has been run. A string literal compiles in no time, SwiftPM's embedInCode needs 15 s for the same bytes.
set -eu
cd "$(dirname "$0")"
out=../Sources/Interchange/Schemas/EmbeddedSchema.swift
{
  echo '// swift-format-ignore-file'
  echo '// Written by Schemas/embed.sh.'
  echo
  echo '/// The schemas that the program carries, so that it needs no file beside it.'
  echo 'enum EmbeddedSchema {'
  echo '  /// Schemas/record-1.xsd.'
  echo '  static let record1 = #"""'
  cat record-1.xsd
  echo
  echo '"""#'
  echo '}'
} >"$out"
