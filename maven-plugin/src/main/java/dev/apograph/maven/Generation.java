package dev.apograph.maven;

import dev.apograph.generator.GeneratedSources;
import dev.apograph.generator.GeneratedTests;
import dev.apograph.generator.JavaGenerator;
import dev.apograph.generator.write.SourceWriter;
import dev.apograph.generator.write.WriteResult;
import dev.apograph.spec.ApiReader;
import dev.apograph.spec.InputFingerprint;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.trace.CoverageSummary;

/** One run of the generator, unless nothing has changed since the last. */
final class Generation {

    private Generation() {}

    /** What is made of inputs that were read without anything that fails the build. */
    @FunctionalInterface
    private interface Work {

        /**
         * Generates and writes.
         *
         * @param reading what was found while reading
         * @param fingerprint what the run is made from
         */
        RunOutcome of(ReadResult read, Diagnostics reading, String fingerprint);
    }

    /** Writes a client. */
    static RunOutcome client(GenerationRequest request) {
        return unlessCurrent("client", request, (read, diagnostics, fingerprint) -> {
            GeneratedSources sources = JavaGenerator.generate(read.api(), request.options(), diagnostics);
            if (request.level().fails(diagnostics)) {
                return RunOutcome.refused(read, diagnostics);
            }
            WriteResult result = SourceWriter.write(sources.files(), request.output(), fingerprint, diagnostics);
            return RunOutcome.written(read, sources, result, diagnostics);
        });
    }

    /** Writes the tests of a client. */
    static RunOutcome tests(GenerationRequest request) {
        return unlessCurrent("tests", request, (read, reading, fingerprint) -> {
            // What was found while reading is told by the goal that generates the client.
            Diagnostics writing = new Diagnostics();
            GeneratedTests tests = JavaGenerator.generateTests(read.api(), request.options(), writing);
            if (request.level().fails(writing)) {
                return RunOutcome.refused(read, writing);
            }
            WriteResult result = SourceWriter.write(tests.files(), request.output(), fingerprint, writing);
            return RunOutcome.tests(tests, result, writing);
        });
    }

    private static RunOutcome unlessCurrent(String kind, GenerationRequest request, Work work) {
        String fingerprint = InputFingerprint.of(request.inputs(), kind + "\n" + request.fingerprintOfOptions())
                .orElse("");
        if (SourceWriter.isCurrent(request.output(), fingerprint)) {
            return RunOutcome.nothingChanged();
        }
        Diagnostics reading = new Diagnostics();
        ReadResult read = ApiReader.read(request.inputs(), reading);
        request.demands().check(new CoverageSummary(read.coverage()), reading);
        return request.level().fails(reading) ? RunOutcome.refused(read, reading) : work.of(read, reading, fingerprint);
    }
}
