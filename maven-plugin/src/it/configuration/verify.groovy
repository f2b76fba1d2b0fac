String log = new File(basedir, 'build.log').text

// Each build ends with one of these lines; the profiles run in the order of invoker.properties.
List<String> builds = log.split(/BUILD (?:FAILURE|SUCCESS)/) as List
List<String> results = (log =~ /BUILD (FAILURE|SUCCESS)/).collect { it[1] }
assert results == ['FAILURE', 'FAILURE', 'FAILURE', 'FAILURE', 'SUCCESS', 'FAILURE', 'SUCCESS', 'SUCCESS', 'SUCCESS', 'FAILURE']

// The reason of a failed build stands after the line that ends it.
assert builds[1].contains('unknown parameter <packageNam>: did you mean <packageName>?')
assert builds[2].contains('The parameter <packageName> is missing')
assert builds[3].contains('<failOn> is "warnings": did you mean "warning"?')

// A page that was not saved whole is named with its line, and nothing is written.
assert builds[3] =~ /\[WARNING\] lamps\.txt:40: warning APG1102 /
assert builds[3].contains('nothing was written')

// What the project lacks is told as the very lines to add.
assert builds[4] =~ /\[WARNING\] The generated code needs a dependency .*<artifactId>apograph-runtime<\/artifactId>/
assert new File(basedir, 'target/generated-sources/apograph/lights/com/example/lights/LightsClient.java').isFile()

// The goal check tells coverage and counts, and fails on the code that it was told to.
assert builds[5] =~ /\[INFO\] lamps\.txt \(Losant\): coverage 1?\d\d\.\d\d%: \d+ lines used/
assert builds[5].contains('error APG1602 the rule ')
assert builds[6].contains('Apograph: 1 page, 0 schema files; ') || builds[6].contains('Apograph: 1 page, 1 schema file; ')

// The goal report writes its file and does not fail because of what it finds.
File report = new File(basedir, 'target/apograph/report.html')
assert report.isFile()
assert report.text.contains('APG1102')

// Tests need JUnit, and no project can see that in the pages.
assert builds[7] =~ /\[WARNING\] The generated tests need JUnit 5, .*<artifactId>junit-jupiter<\/artifactId>/

// An execution that lists no goals configures the one that runs.
assert builds[8] =~ /\[INFO\] Apograph: 1 page, 2 schema files; 0 errors, 0 warnings/

// Maven hands an empty element over as null.
assert builds[10].contains('<inputs> holds an empty element')
return true
