package dev.apograph.generator.contract;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.generator.GeneratedTests;
import dev.apograph.generator.GeneratorOptions;
import dev.apograph.generator.JavaGenerator;
import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.testing.ContractCounts;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.spec.ApiReader;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Contract tests that were generated, compiled as strictly as a user might, and run.
 *
 * @param counts what they compare, as the generator counted it
 * @param found how many were found
 * @param failures a line for each that failed
 */
public record ContractRun(ContractCounts counts, long found, List<String> failures) {

    private static final String PACKAGE = "com.example.contract";

    /** Reads pages; their findings do not matter here. */
    public static LinkedApi read(List<Path> inputs) {
        return ApiReader.read(inputs, new Diagnostics()).api();
    }

    /** The sources of the tests, and nothing reported. */
    public static GeneratedTests tests(LinkedApi api) {
        Diagnostics diagnostics = new Diagnostics();
        GeneratedTests tests = JavaGenerator.generateTests(api, options(), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return tests;
    }

    /** The sources of the client. */
    public static List<GeneratedSource> client(LinkedApi api) {
        return JavaGenerator.generate(api, options(), new Diagnostics()).files();
    }

    private static GeneratorOptions options() {
        return new GeneratorOptions(PACKAGE, Optional.of("Contract"), Optional.empty(), false, false);
    }

    /** Runs the tests of an API against the client that was generated from it. */
    public static ContractRun of(LinkedApi api, Path output) {
        return of(api, api, output);
    }

    /**
     * Runs the tests of one API against the client of another.
     *
     * @param documented what the tests are generated from
     * @param implemented what the client is generated from; it has the same names
     */
    static ContractRun of(LinkedApi documented, LinkedApi implemented, Path output) {
        GeneratedTests tests = tests(documented);
        List<GeneratedSource> sources = new ArrayList<>(client(implemented));
        sources.addAll(tests.files());
        assertThat(Compiler.compile(sources, output)).isEmpty();
        TestExecutionSummary summary = run(output, tests.files());
        return new ContractRun(tests.contract(), summary.getTestsFoundCount(), failures(summary));
    }

    private static TestExecutionSummary run(Path output, List<GeneratedSource> tests) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = Compiler.load(output)) {
            thread.setContextClassLoader(loader);
            return execute(testClasses(tests));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The names of the classes of tests among generated files. */
    static List<String> testClasses(List<GeneratedSource> tests) {
        return tests.stream()
                .map(source -> source.path().toString())
                .filter(path -> path.endsWith("ContractTest.java"))
                .map(path -> path.substring(0, path.length() - 5).replace('/', '.'))
                .toList();
    }

    /** Runs classes of tests, which the thread's class loader knows. */
    static TestExecutionSummary execute(List<String> classes) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(classes.stream().map(DiscoverySelectors::selectClass).toList())
                .build();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    /** A line for each test that failed. */
    static List<String> failures(TestExecutionSummary summary) {
        return summary.getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .toList();
    }

    /** Demands that every test was run and none failed. */
    public ContractRun assertPassed() {
        assertWithMessage("failures").that(failures).isEmpty();
        assertThat(found).isEqualTo(counts.tests());
        return this;
    }
}
