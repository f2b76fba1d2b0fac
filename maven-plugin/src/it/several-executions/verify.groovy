// Each execution has a folder of its own, named or not, and the project compiles with all of them.
Map<String, String> folders = [
    lamps: 'generated-sources/apograph/lamps', bulbs: 'generated-sources/apograph/bulbs', spare: 'spare-sources'
]
folders.each { name, folder ->
    File packages = new File(basedir, "target/${folder}/com/example")
    assert packages.list().toList() == [name]
    assert new File(packages, "${name}/${name.capitalize()}Client.java").isFile()
}
assert new File(basedir, 'target/classes/com/example/Cellar.class').isFile()
assert new File(basedir, 'build.log').text.count('1 page, 1 endpoint, 2 models; 16 files written') == 3
return true
