package mailsetup.discovery.letter.pdf;

import java.util.List;
import java.util.Map;

/** What a PDF is made of (ISO 32000-1 section 7.3). */
sealed interface Value {
    record Dict(Map<String, Value> entries) implements Value {}

    record Array(List<Value> items) implements Value {}

    @SuppressWarnings("ArrayRecordComponent")
    record Text(byte[] bytes) implements Value {}

    record Num(double number) implements Value {}

    record Name(String name) implements Value {}

    /** Points to the object with that number. */
    record Ref(int number) implements Value {}

    /** Anything else, such as an operator. */
    record Word(String word) implements Value {}

    @SuppressWarnings("ArrayRecordComponent")
    record Stream(Dict dict, byte[] raw) implements Value {}
}
