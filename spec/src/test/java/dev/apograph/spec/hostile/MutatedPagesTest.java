package dev.apograph.spec.hostile;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.management.ThreadMXBean;
import dev.apograph.spec.SharedFolder;
import dev.apograph.spec.definition.ApiDefinition;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import dev.apograph.spec.grammar.PageReading;
import dev.apograph.spec.link.Linker;
import dev.apograph.spec.openapi.OpenApiFormat;
import dev.apograph.spec.openapi.OpenApiWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of every layout whose lines were shuffled, doubled and deleted at random, with a fixed seed. */
final class MutatedPagesTest {

    private static final int VARIANTS = Boolean.getBoolean("apograph.thorough") ? 10_000 : 1_000;

    static List<Path> pages() throws IOException {
        try (Stream<Path> corpus = Files.walk(SharedFolder.path("corpus"));
                Stream<Path> real = Files.walk(SharedFolder.path("pages"))) {
            return Stream.concat(corpus, real)
                    .filter(file -> file.toString().matches(".*\\.(txt|md|html)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noVariantThrowsAndEveryLineIsAccountedFor() throws IOException {
        List<Path> pages = pages();
        for (int seed = 0; seed < VARIANTS; seed++) {
            Path page = pages.get(seed % pages.size());
            Random random = new Random(seed);
            List<String> lines = mutated(Files.readString(page).lines().toList(), random);
            Diagnostics diagnostics = new Diagnostics();

            PageReading reading = read(page, lines, diagnostics);
            ApiDefinition api = reading.api();
            String document = OpenApiWriter.write(Linker.link(api, List.of(), diagnostics), OpenApiFormat.JSON);

            assertWithMessage("%s, seed %s", page, seed).that(document).isNotEmpty();
            assertWithMessage("%s, seed %s", page, seed)
                    .that(reading.coverage().uses())
                    .hasSize((int) String.join("\n", lines).lines().count());
        }
    }

    /** Memory that is asked for stands for the number of steps: it does not depend on the machine's load. */
    @ParameterizedTest
    @MethodSource("pages")
    void workGrowsNoFasterThanThePage(Path page) throws IOException {
        List<String> lines = Files.readString(page).lines().toList();
        List<String> once =
                Collections.nCopies(4, lines).stream().flatMap(List::stream).toList();
        List<String> twice =
                Collections.nCopies(8, lines).stream().flatMap(List::stream).toList();
        read(page, once, new Diagnostics());

        long first = bytes(() -> read(page, once, new Diagnostics()));
        long second = bytes(() -> read(page, twice, new Diagnostics()));

        assertWithMessage("%s: %s bytes for the page, %s for twice the page", page.getFileName(), first, second)
                .that((double) second / first)
                .isLessThan(2.5);
    }

    private static PageReading read(Path page, List<String> lines, Diagnostics diagnostics) {
        return PageGrammars.read(page.getFileName().toString(), String.join("\n", lines), diagnostics);
    }

    private static long bytes(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(bytes).isGreaterThan(0);
        return bytes;
    }

    private static List<String> mutated(List<String> lines, Random random) {
        List<String> result = new ArrayList<>(lines);
        switch (random.nextInt(4)) {
            case 0 -> Collections.shuffle(result, random);
            case 1 -> change(result, random, 0.1, true);
            case 2 -> change(result, random, 0.1, false);
            default -> {
                change(result, random, 0.05, true);
                change(result, random, 0.05, false);
                swap(result, random);
            }
        }
        return result;
    }

    private static void change(List<String> lines, Random random, double share, boolean delete) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (random.nextDouble() < share && lines.size() > 1) {
                if (delete) {
                    lines.remove(i);
                } else {
                    lines.add(i, lines.get(i));
                }
            }
        }
    }

    private static void swap(List<String> lines, Random random) {
        for (int i = 0; i < lines.size() / 20; i++) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
    }
}
