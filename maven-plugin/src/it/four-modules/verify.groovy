// Four runs at once in one Maven do not mix, and Maven has no complaint about the plugin's thread safety.
String log = new File(basedir, 'build.log').text
assert log.count('Apograph: 1 page, 1 endpoint, 2 models; 16 files written') == 4
assert !log.contains('@threadSafe')

Closure<String> client = { String module ->
    new File(basedir, "${module}/target/generated-sources/apograph/lights/com/example/${module}/LightsClient.java").text
}
['cellar', 'hall', 'kitchen', 'roof'].each { module ->
    assert new File(basedir, "${module}/target/classes/com/example/${module}/LightsClient.class").isFile()
    assert new File(basedir, "${module}/target/classes/com/example").list().toList() == [module]
    assert client(module).replace("com.example.${module}", 'com.example.cellar') == client('cellar')
}
return true
