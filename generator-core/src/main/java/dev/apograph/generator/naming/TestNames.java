package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.PackageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Every name of what is generated for tests, decided before anything is emitted. They follow from the names of the client
 * and change none of them.
 */
public final class TestNames {

    private final PackageName home;
    private final JavaIdentifier fakeClient;
    private final JavaIdentifier fakeAsyncClient;
    private final JavaIdentifier fakeRawClient;
    private final JavaIdentifier stubServer;
    private final List<ResourceTestNames> resources;

    private TestNames(
            PackageName home,
            JavaIdentifier fakeClient,
            JavaIdentifier fakeAsyncClient,
            JavaIdentifier fakeRawClient,
            JavaIdentifier stubServer,
            List<ResourceTestNames> resources) {
        this.home = home;
        this.fakeClient = fakeClient;
        this.fakeAsyncClient = fakeAsyncClient;
        this.fakeRawClient = fakeRawClient;
        this.stubServer = stubServer;
        this.resources = List.copyOf(resources);
    }

    /**
     * Decides all names.
     *
     * @param names the names of the client
     * @param more for each resource, in the order of the API, methods of its interface beside those of its endpoints
     */
    public static TestNames decide(JavaNames names, List<Set<String>> more) {
        NameScope types = new NameScope(NameStyle.TYPE, "Type", ReservedNames.ofTestTypes());
        String client = names.client().toString();
        String api = client.endsWith("Client") ? client.substring(0, client.length() - "Client".length()) : client;
        JavaIdentifier fakeClient = one(types, "Fake" + client);
        JavaIdentifier fakeAsyncClient = one(types, "FakeAsync" + client);
        JavaIdentifier stubServer = one(types, "Stub" + api + "Server");
        List<String> contracts = names.resources().stream()
                .map(resource -> resource.contract().toString())
                .toList();
        List<JavaIdentifier> fakes = all(types, "Fake", contracts, "");
        List<String> bare = contracts.stream().map(TestNames::bare).toList();
        List<JavaIdentifier> answers = all(types, "", bare, "Answers");
        List<JavaIdentifier> contractTests = all(types, "", bare, "ContractTest");
        List<JavaIdentifier> asyncFakes = all(types, "FakeAsync", contracts, "");
        JavaIdentifier fakeRawClient = one(types, "FakeRaw" + client);
        List<JavaIdentifier> rawFakes = all(types, "FakeRaw", contracts, "");
        List<ResourceTestNames> resources = new ArrayList<>();
        for (int i = 0; i < contracts.size(); i++) {
            List<String> methods = names.resources().get(i).endpoints().stream()
                    .map(endpoint -> endpoint.method().toString())
                    .toList();
            resources.add(new ResourceTestNames(
                    fakes.get(i),
                    asyncFakes.get(i),
                    rawFakes.get(i),
                    answers.get(i),
                    contractTests.get(i),
                    settings(methods, more.get(i)),
                    all(new NameScope(NameStyle.MEMBER, "Value", Set.of("all")), "", methods, "")));
        }
        PackageName home = names.basePackage().child(JavaIdentifier.of("testing"));
        return new TestNames(home, fakeClient, fakeAsyncClient, fakeRawClient, stubServer, resources);
    }

    // onGet for get, unless the interface has a method onGet itself.
    private static List<JavaIdentifier> settings(List<String> methods, Set<String> more) {
        List<String> taken = new ArrayList<>(ReservedNames.ofMethods());
        taken.addAll(methods);
        taken.addAll(more);
        List<String> capitalized =
                methods.stream().map(MemberNames::capitalized).toList();
        return all(new NameScope(NameStyle.MEMBER, "Call", taken), "on", capitalized, "");
    }

    private static String bare(String contract) {
        String last = "Resource";
        boolean more = contract.length() > last.length() && contract.endsWith(last);
        return more ? contract.substring(0, contract.length() - last.length()) : contract;
    }

    private static JavaIdentifier one(NameScope scope, String name) {
        return all(scope, "", List.of(name), "").get(0);
    }

    private static List<JavaIdentifier> all(NameScope scope, String first, List<String> names, String last) {
        List<NameScope.Wish> wishes = names.stream()
                .map(name -> {
                    String whole = first + name + last;
                    List<String> words = WordSplitter.words(whole);
                    return new NameScope.Wish(whole, whole, words, words, Optional.of(whole));
                })
                .toList();
        Map<String, JavaIdentifier> given = scope.allocate(wishes);
        return wishes.stream()
                .map(wish -> Objects.requireNonNull(given.get(wish.key())))
                .toList();
    }

    /** The package of everything for tests. */
    public PackageName home() {
        return home;
    }

    /** The fake of the client. */
    public JavaIdentifier fakeClient() {
        return fakeClient;
    }

    /** The fake's view of calls that return at once. */
    public JavaIdentifier fakeAsyncClient() {
        return fakeAsyncClient;
    }

    /** The fake's view of calls that return the whole answer. */
    public JavaIdentifier fakeRawClient() {
        return fakeRawClient;
    }

    /** The class that starts a stub server. */
    public JavaIdentifier stubServer() {
        return stubServer;
    }

    /** The names of each resource, in the order of the API. */
    public List<ResourceTestNames> resources() {
        return resources;
    }
}
