package mailsetup.support.mailreport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Secret;
import mailsetup.core.json.Json;
import mailsetup.core.network.NumericAddress;
import mailsetup.core.text.Printable;

/**
 * A report as it may leave this computer; the only thing that can be written. It is made by masking, and by nothing else.
 */
public final class MaskedReport {
    /** What stands in a report file as its format. */
    public static final String FORMAT = "mailreport";
    static final int VERSION = 2;

    private final JsonNode tree;
    private final MailReport content;

    private MaskedReport(JsonNode tree) {
        this.tree = tree;
        this.content = new TreeReader().read(tree);
    }

    /**
     * The report without what was not allowed to leave.
     *
     * @param own addresses of this computer
     * @param password looked for in everything that would leave
     * @return empty when the password stands in it: then nothing may be written
     */
    public static Optional<MaskedReport> of(MailReport report, Collection<NumericAddress> own, Set<Part> allowed,
            Optional<Secret> password) {
        var shown = new MailReport(report.made(), report.maker(), Stream.of(Part.values()).filter(allowed::contains)
                .toList(), report.address(), report.servers().stream().map(Folders::hidden).toList(),
                report.examination(), report.selfTest());
        var texts = new ArrayList<String>();
        new TreeWriter(text -> kept(text, texts)).write(shown);
        var masking = Masking.of(report, own, allowed, texts.stream());
        var leaving = new ArrayList<String>();
        var tree = new TreeWriter(text -> Printable.line(kept(masking.text(text), leaving))).write(shown);
        return password.filter(secret -> stands(secret, leaving)).isPresent()
                ? Optional.empty()
                : Optional.of(new MaskedReport(tree));
    }

    private static String kept(String text, List<String> texts) {
        texts.add(text);
        return text;
    }

    /** What a reader of the file will see. */
    public MailReport content() {
        return content;
    }

    /** The file, in UTF-8, at most {@link MailReport#LARGEST} bytes; what was said on the wire is left out of a larger one. */
    public byte[] bytes() {
        var whole = bytes(tree);
        if (whole.length <= MailReport.LARGEST) {
            return whole;
        }
        var shorter = tree.deepCopy();
        shorter.findParents("transcript").forEach(
                server -> ((ObjectNode) server).putArray("transcript"));
        return bytes(shorter);
    }

    private static byte[] bytes(JsonNode content) {
        var file = Json.object().put("format", FORMAT).put("version", VERSION);
        return Json.readable(file.set("report", content)).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean stands(Secret password, List<String> texts) {
        char[] letters = password.reveal();
        var word = Word.exact(letters);
        try {
            var search = new Search(List.of(word), Optional.empty());
            return texts.stream().anyMatch(text -> !search.in(text).isEmpty());
        } finally {
            Arrays.fill(letters, '\0');
            word.wipe();
        }
    }
}
