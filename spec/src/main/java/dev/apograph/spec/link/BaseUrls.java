package dev.apograph.spec.link;

import dev.apograph.spec.definition.Fact;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the one base URL among those that the pages state. */
final class BaseUrls {

    private static final Comparator<Fact<URI>> ORDER = Comparator.comparing((Fact<URI> fact) -> fact.value())
            .thenComparing(fact -> fact.evidence().grade())
            .thenComparing(fact -> fact.evidence().place())
            .thenComparing(Fact::toString);

    private BaseUrls() {}

    /** The base URL without a trailing slash; where the pages disagree, the first in the order of the URLs. */
    static Optional<Fact<URI>> choose(List<Fact<URI>> stated, Diagnostics diagnostics) {
        List<Fact<URI>> sorted =
                stated.stream().map(BaseUrls::withoutSlash).sorted(ORDER).toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        Fact<URI> chosen = sorted.get(0);
        for (Fact<URI> other : sorted) {
            if (!other.value().equals(chosen.value())) {
                diagnostics.add(
                        DiagnosticCode.BASE_URL_CONFLICT,
                        other.evidence().place(),
                        chosen.evidence().place(),
                        "the base URL " + other.value() + " differs from " + chosen.value() + " of "
                                + chosen.evidence().place(),
                        "put pages of different APIs into folders of their own");
            }
        }
        return Optional.of(chosen);
    }

    /** Without credentials too: they belong neither into code nor into messages. */
    private static Fact<URI> withoutSlash(Fact<URI> fact) {
        String text = fact.value().toString();
        String plain = text.replaceAll("//[^/@\\s]*@", "//").replaceAll("/+$", "");
        return plain.equals(text) ? fact : fact.map(uri -> URI.create(plain));
    }
}
