String log = new File(basedir, 'build.log').text
List<String> builds = log.split('BUILD SUCCESS') as List

// Client and tests are generated, compiled and run.
assert builds[0] =~ /Apograph: 1 page, 1 endpoint, 2 models; 16 files written/
assert builds[0] =~ /Apograph: \d+ contract tests, \d+ comparisons, \d+ left out \(.*\); \d+ files written, 0 unchanged, 0 removed/
assert builds[0] =~ /Tests run: [1-9]\d*, Failures: 0, Errors: 0, Skipped: 0/
File tests = new File(basedir, 'target/generated-test-sources/apograph/lights/com/example/lights/testing')
assert new File(tests, 'LampContractTest.java').isFile()

// JUnit is found although the project names only the artifact that brings it.
assert !log.contains('The generated tests need JUnit 5')

// A second build writes nothing; one that compiles no tests generates none.
assert builds[1].count('Apograph: nothing has changed') == 2
assert builds[2].contains('The tests of Apograph are skipped.')
return true
