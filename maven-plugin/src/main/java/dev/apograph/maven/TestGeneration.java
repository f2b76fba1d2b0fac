package dev.apograph.maven;

import dev.apograph.generator.GeneratedTests;
import dev.apograph.generator.JavaGenerator;
import dev.apograph.generator.write.SourceWriter;
import dev.apograph.generator.write.WriteResult;
import dev.apograph.spec.ApiReader;
import dev.apograph.spec.InputFingerprint;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.trace.CoverageSummary;

/** One run of the generator for tests, unless nothing has changed since the last. */
final class TestGeneration {

    private TestGeneration() {}

    static RunOutcome run(GenerationRequest request) {
        FailureLevel level = FailureLevel.named(request.failOn()).orElseThrow();
        String fingerprint = InputFingerprint.of(request.inputs(), request.fingerprintOfOptions())
                .orElse("");
        if (SourceWriter.isCurrent(request.output(), fingerprint)) {
            return RunOutcome.nothingChanged();
        }
        Diagnostics reading = new Diagnostics();
        ReadResult read = ApiReader.read(request.inputs(), reading);
        request.demands().check(new CoverageSummary(read.coverage()), reading);
        if (level.fails(reading)) {
            return RunOutcome.refused(read, reading);
        }
        // What was found while reading is told by the goal that generates the client.
        Diagnostics writing = new Diagnostics();
        GeneratedTests tests = JavaGenerator.generateTests(read.api(), request.options(), writing);
        if (level.fails(writing)) {
            return RunOutcome.refused(read, writing);
        }
        WriteResult result = SourceWriter.write(tests.files(), request.output(), fingerprint, writing);
        return RunOutcome.tests(tests, result, writing);
    }
}
