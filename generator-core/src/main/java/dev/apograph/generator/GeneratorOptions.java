package dev.apograph.generator;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.PackageName;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a user chooses about the generated code. Wrong values are told by {@link #problems()}; nothing else checks them.
 *
 * @param packageName the package of the client; resources and models lie in packages below it
 * @param clientName the client's name, with or without {@code Client} at its end; else derived from the base URL
 * @param baseUrl the URL that the client calls unless told otherwise, instead of the documents' own
 * @param allSchemas whether schemas that no endpoint reaches become classes too
 * @param shareEqualTypes whether equal shapes inside one schema share a class
 */
public record GeneratorOptions(
        String packageName,
        Optional<String> clientName,
        Optional<String> baseUrl,
        boolean allSchemas,
        boolean shareEqualTypes) {

    /** Longest client name in characters. */
    private static final int LONGEST_NAME = 100;

    /** Options for a class of its own for each shape. */
    public GeneratorOptions(
            String packageName, Optional<String> clientName, Optional<String> baseUrl, boolean allSchemas) {
        this(packageName, clientName, baseUrl, allSchemas, false);
    }

    /** What is wrong with these options, one sentence each; empty when nothing is. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        PackageName.problem(packageName).ifPresent(problems::add);
        if (clientName.filter(name -> !isTypeName(name)).isPresent()) {
            problems.add("A client name is a Java identifier that starts with a capital letter, such as Losant.");
        }
        if (baseUrl.filter(url -> parsed(url).isEmpty()).isPresent()) {
            problems.add("A base URL is absolute, starts with http: or https:, and has a host but no query, fragment or"
                    + " credentials.");
        }
        return List.copyOf(problems);
    }

    /** The package, once {@link #problems()} is empty. */
    PackageName basePackage() {
        return PackageName.of(packageName);
    }

    /** The base URL as a URI, once {@link #problems()} is empty. */
    Optional<URI> baseUri() {
        return baseUrl.flatMap(GeneratorOptions::parsed);
    }

    private static boolean isTypeName(String name) {
        return name.length() <= LONGEST_NAME
                && JavaIdentifier.isSafe(name)
                && Character.isUpperCase(name.charAt(0))
                && !name.equals("Client");
    }

    private static Optional<URI> parsed(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            return web && bare && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
