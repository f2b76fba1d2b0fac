package dev.apograph.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes a number to a generator that wants the value and not the text: one of a tree or of a binary format. */
final class NativeNumbers {

    private NativeNumbers() {}

    static void write(JsonGenerator generator, String text) throws IOException {
        Optional<Long> integer = isInteger(text) ? Decimals.toLong(text) : Optional.empty();
        if (integer.isPresent()) {
            generator.writeNumber(integer.get());
        } else if (isInteger(text)) {
            generator.writeNumber(new BigDecimal(text).toBigInteger());
        } else {
            writeFraction(generator, text);
        }
    }

    private static boolean isInteger(String text) {
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0 && !text.equals("-0");
    }

    private static void writeFraction(JsonGenerator generator, String text) throws IOException {
        double binary = Double.parseDouble(text);
        Optional<BigDecimal> decimal = Decimals.toBigDecimal(text);
        if (Double.toString(binary).equals(text) || decimal.isEmpty()) {
            generator.writeNumber(binary);
        } else {
            generator.writeNumber(decimal.get());
        }
    }
}
