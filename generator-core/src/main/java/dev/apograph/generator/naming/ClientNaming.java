package dev.apograph.generator.naming;

import dev.apograph.generator.text.JavaIdentifier;
import dev.apograph.generator.text.PackageName;
import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.link.LinkedApi;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names the client after what the user wants, else after the host of the base URL, else after the package. */
final class ClientNaming {

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]+");

    /** Longest second label that belongs to the ending, as in {@code example.co.uk}. */
    private static final int LONGEST_SECOND_LEVEL = 3;

    private ClientNaming() {}

    /** The name of the client's interface. */
    static JavaIdentifier decide(LinkedApi api, PackageName base, Optional<String> wanted) {
        String name = wanted.orElseGet(() ->
                api.baseUrl().map(Fact::value).flatMap(ClientNaming::label).orElse(base.lastPart()));
        String type = wanted.isPresent() ? name : NameStyle.TYPE.name(WordSplitter.words(name));
        return JavaIdentifier.of(type.endsWith("Client") ? type : type + "Client");
    }

    private static Optional<String> label(URI url) {
        return Optional.ofNullable(url.getHost())
                .filter(host -> HOST.matcher(host).matches())
                .map(ClientNaming::registrable);
    }

    // api.losant.com -> losant, api.example.co.uk -> example
    private static String registrable(String host) {
        List<String> labels = List.of(host.split("\\."));
        int last = labels.size() - 1;
        boolean longEnding = last >= 2
                && labels.get(last).length() == 2
                && labels.get(last - 1).length() <= LONGEST_SECOND_LEVEL;
        return labels.get(longEnding ? last - 2 : last - 1);
    }
}
