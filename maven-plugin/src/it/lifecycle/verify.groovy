import java.util.jar.JarFile

// Each build runs the target of steps.xml that carries its name; before-NAME holds what stood in target before it.
String log = new File(basedir, 'build.log').text

List<String> steps = [
    'clean-build', 'second-build', 'page-changed', 'schema-removed', 'file-edited', 'offline', 'skipped'
]
List<String> builds = log.split('BUILD SUCCESS') as List
Closure<String> output = { String step -> builds[steps.indexOf(step)] }

Map<String, Long> files(File folder) {
    Map<String, Long> dates = new TreeMap<>()
    ['generated-sources', 'classes'].each { name ->
        File root = new File(folder, name)
        if (root.exists()) {
            root.eachFileRecurse { file ->
                if (file.isFile()) {
                    dates[folder.toPath().relativize(file.toPath()).toString().replace('\\', '/')] = file.lastModified()
                }
            }
        }
    }
    return dates
}

Map<String, Long> before(String step) {
    return files(new File(basedir, "before-${step}"))
}

Set<String> sourcesOf(Map<String, Long> files) {
    return files.keySet().findAll { it.endsWith('.java') }
}

Set<String> changed(Map<String, Long> one, Map<String, Long> other) {
    return sourcesOf(one).findAll { other.containsKey(it) && one[it] != other[it] }
}

String sources = 'generated-sources/apograph/lights/com/example/lights/'

// A clean build generates and compiles.
Map<String, Long> first = before('second-build')
assert output('clean-build') =~ /Apograph: 2 pages, 2 endpoints, 4 models; 25 files written, 0 unchanged, 0 removed; 0 errors, 0 warnings/
assert first.keySet().containsAll(['classes/com/example/lights/LightsClient.class', 'classes/com/example/Reading.class'])
assert sourcesOf(first).size() == 25

// A second build writes nothing and compiles nothing.
Map<String, Long> second = before('page-changed')
assert output('second-build').contains('Apograph: nothing has changed')
assert output('second-build').contains('Nothing to compile')
assert second == first

// One changed page: only the files that show the change are written, one for each view.
Map<String, Long> third = before('schema-removed')
assert output('page-changed').contains('3 files written, 22 unchanged, 0 removed')
assert changed(second, third) == ['', 'Async', 'Raw'].collect { sources + 'resource/' + it + 'BulbResource.java' } as Set
assert sourcesOf(third) == sourcesOf(second)

// One removed schema: its source and its class go, and nothing else changes.
Map<String, Long> fourth = before('file-edited')
assert output('schema-removed').contains('0 files written, 24 unchanged, 1 removed')
assert sourcesOf(third) - sourcesOf(fourth) == [sources + 'model/Shade.java'] as Set
assert changed(third, fourth).isEmpty()
assert third.containsKey('classes/com/example/lights/model/Shade.class')
assert !fourth.containsKey('classes/com/example/lights/model/Shade.class')

// An edited file stays and is named.
File edited = new File(basedir, 'before-offline/' + sources + 'model/Lamp.java')
assert output('file-edited') =~ /\[WARNING\] com\/example\/lights\/model\/Lamp\.java: warning APG1402 /
assert edited.text.contains('// edited by hand')

// Everything is made again without a network.
Map<String, Long> sixth = before('skipped')
assert output('offline').contains('24 files written')
assert sourcesOf(sixth) == sourcesOf(fourth)
assert sixth.containsKey('classes/com/example/Reading.class')

// A skipped run still adds the source root, so that what it once generated is compiled, even with the pages gone.
Map<String, Long> last = files(new File(basedir, 'target'))
assert output('skipped').contains('Apograph is skipped.')
assert last.containsKey('classes/com/example/Reading.class')
assert changed(sixth, last).isEmpty()

// The goal help tells a parameter's property and default.
assert log.contains('apograph:generate')
assert log.contains('User property: apograph.failOn')

// An IDE finds in the jar how to treat the goal.
File jar = new File(localRepositoryPath, "dev/apograph/apograph-maven-plugin").listFiles()
        .findAll { it.isDirectory() }
        .collectMany { it.listFiles().findAll { file -> file.name.endsWith('.jar') } }
        .first()
new JarFile(jar).withCloseable {
    assert it.getEntry('META-INF/m2e/lifecycle-mapping-metadata.xml') != null
}
return true
