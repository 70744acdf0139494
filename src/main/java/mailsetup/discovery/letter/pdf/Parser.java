package mailsetup.discovery.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads values one after the other; what cannot be read is passed over. */
final class Parser {
    private static final int DEEPEST = 30;
    /** Section 7.3.3. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]{1,15}(?:\\.[0-9]{0,15})?|\\.[0-9]{1,15})");
    private static final String DELIMITERS = "()<>[]{}/%";

    private final byte[] data;
    private int at;

    Parser(byte[] data, int from) {
        this.data = data;
        at = from;
    }

    int place() {
        return at;
    }

    /** The next value; empty at the end. */
    Optional<Value> next() {
        return next(0);
    }

    private Optional<Value> next(int depth) {
        skip();
        if (at >= data.length) {
            return Optional.empty();
        }
        char c = (char) (data[at] & 0xFF);
        return Optional.of(switch (c) {
            case '/' -> name();
            case '(' -> text();
            case '[' -> new Value.Array(items("]", depth));
            case '<' -> follows('<') ? dict(depth) : hex();
            case ')', ']', '{', '}' -> new Value.Word(String.valueOf((char) data[at++]));
            case '>' -> end();
            default -> word();
        });
    }

    private boolean follows(char c) {
        return at + 1 < data.length && data[at + 1] == c;
    }

    private Value end() {
        at += follows('>') ? 2 : 1;
        return new Value.Word(">>");
    }

    private List<Value> items(String end, int depth) {
        at += end.length();
        var items = new ArrayList<Value>();
        var next = depth < DEEPEST ? next(depth + 1) : Optional.<Value>empty();
        while (next.isPresent() && !next.get().equals(new Value.Word(end))) {
            add(items, next.get());
            next = next(depth + 1);
        }
        return items;
    }

    /** Two numbers and an R are a reference. */
    private static void add(List<Value> items, Value next) {
        int size = items.size();
        if (next.equals(new Value.Word("R")) && size > 1 && items.get(size - 2) instanceof Value.Num(var number)) {
            items.subList(size - 2, size).clear();
            items.add(new Value.Ref((int) number));
        } else {
            items.add(next);
        }
    }

    private Value dict(int depth) {
        var items = items(">>", depth);
        var entries = new LinkedHashMap<String, Value>();
        for (int i = 0; i + 1 < items.size(); i += 2) {
            if (items.get(i) instanceof Value.Name(var name)) {
                entries.put(name, items.get(i + 1));
            }
        }
        return new Value.Dict(entries);
    }

    private Value name() {
        at++;
        return new Value.Name(run());
    }

    private Value word() {
        var word = run();
        return NUMBER.matcher(word).matches() ? new Value.Num(Double.parseDouble(word)) : new Value.Word(word);
    }

    private String run() {
        int begin = at;
        while (at < data.length && (data[at] & 0xFF) > ' ' && DELIMITERS.indexOf(data[at]) < 0) {
            at++;
        }
        at = at == begin ? at + 1 : at;
        return new String(data, begin, Math.min(at, data.length) - begin, StandardCharsets.ISO_8859_1);
    }

    private Value hex() {
        at++;
        var digits = new StringBuilder();
        while (at < data.length && data[at] != '>') {
            if (Character.digit(data[at], 16) >= 0) {
                digits.append((char) data[at]);
            }
            at++;
        }
        at++;
        return new Value.Text(HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : digits.append('0')));
    }

    private Value text() {
        var out = new ByteArrayOutputStream();
        int open = 1;
        at++;
        while (at < data.length && open > 0) {
            byte c = data[at++];
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\\' && at < data.length) {
                escaped(out);
            } else if (open > 0) {
                out.write(c);
            }
        }
        return new Value.Text(out.toByteArray());
    }

    private void escaped(ByteArrayOutputStream out) {
        byte c = data[at++];
        int sign = "nrtbf".indexOf(c);
        if (c >= '0' && c <= '7') {
            int code = c - '0';
            for (int i = 0; i < 2 && at < data.length && data[at] >= '0' && data[at] <= '7'; i++) {
                code = code * 8 + data[at++] - '0';
            }
            out.write(code);
        } else if (sign >= 0) {
            out.write("\n\r\t\b\f".charAt(sign));
        } else if (c != '\n' && c != '\r') {
            out.write(c);
        }
    }

    private void skip() {
        while (at < data.length && ((data[at] & 0xFF) <= ' ' || data[at] == '%')) {
            if (data[at] == '%') {
                while (at < data.length && data[at] != '\n' && data[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }
}
