package mailsetup.discovery.presets.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Preparation;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.presets.LayeredBook;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.Question;
import org.junit.jupiter.api.Test;

/** What the program knows offline of the largest mail domains; the table in docs/presets.md is made here. */
class LargestDomainsTest {
    private static final Path DOCS = Path.of("docs", "presets.md");
    private static final Path LISTS = Path.of("src", "test", "resources", "mailsetup", "discovery", "presets", "file");
    private static final String BEGIN = "<!-- largest domains: made by LargestDomainsTest, -Dpresets.write=true -->\n";
    private static final String END = "<!-- end of largest domains -->\n";
    private static final PresetBook BOOK = new LayeredBook(Bundled.book(), PublicList.bundled());

    @Test
    void nearlyAllOfTheWorldAndMostOfJapanAreAnsweredOffline() throws IOException {
        assertThat(answered("largest-world.txt")).isGreaterThanOrEqualTo(99);
        assertThat(answered("largest-japan.txt")).isGreaterThanOrEqualTo(41);
    }

    @Test
    void theTableInTheDocumentsIsThisOne() throws IOException {
        var docs = Files.readString(DOCS);
        int begin = docs.indexOf(BEGIN) + BEGIN.length();
        var made = table("World", "largest-world.txt") + "\n" + table("Japan", "largest-japan.txt");
        if (Boolean.getBoolean("presets.write")) {
            Files.writeString(DOCS, docs.substring(0, begin) + made + docs.substring(docs.indexOf(END)));
            return;
        }
        assertThat(docs.substring(begin, docs.indexOf(END))).isEqualTo(made);
    }

    private static long answered(String list) throws IOException {
        return domains(list).stream().filter(domain -> preset(domain).filter(LargestDomainsTest::answers).isPresent())
                .count();
    }

    /** Servers to receive from and to send through, or a plain word that there are none. */
    private static boolean answers(Preset preset) {
        var protocols = preset.servers().stream().map(server -> server.protocol()).collect(Collectors.toSet());
        return preset.isClosedToPrograms() || closed(preset)
                || (protocols.stream().anyMatch(Protocol::receives) && protocols.contains(Protocol.SMTP));
    }

    private static boolean closed(Preset preset) {
        return preset.prepare().stream().anyMatch(first -> first.kind() == Preparation.Kind.CLOSED);
    }

    private static String table(String title, String list) throws IOException {
        var rows = domains(list).stream().map(LargestDomainsTest::row).collect(Collectors.joining());
        return title + ": " + answered(list) + " of " + domains(list).size() + " answered offline.\n\n"
                + "| domain | known as | answer | source | open question |\n| --- | --- | --- | --- | --- |\n" + rows;
    }

    private static String row(String domain) {
        var known = preset(domain);
        return "| " + domain + " | " + known.map(Preset::id).orElse("–") + " | "
                + known.map(preset -> answer(preset, domain)).orElse("not known") + " | "
                + known.map(preset -> String.join("; ", preset.evidence().sources())).orElse("–") + " | "
                + known.map(preset -> preset.questions().stream().map(Question::id).collect(Collectors.joining(", ")))
                        .filter(questions -> !questions.isEmpty()).orElse("–")
                + " |\n";
    }

    private static String answer(Preset preset, String domain) {
        if (preset.isClosedToPrograms()) {
            return "no mail program";
        }
        if (closed(preset)) {
            return "closed";
        }
        var hosts = preset.settings(EmailAddress.of("a@" + domain)).stream().map(ServerSettings::endpoint)
                .map(door -> door.host().ascii()).distinct().collect(Collectors.joining(" "));
        return !answers(preset)
                ? "provider known, servers not published"
                : hosts.isEmpty() ? "servers known, asks" : hosts;
    }

    private static Optional<Preset> preset(String domain) {
        return BOOK.ofDomain(Hostname.of(domain));
    }

    private static List<String> domains(String list) throws IOException {
        return Files.readAllLines(LISTS.resolve(list)).stream().filter(line -> !line.startsWith("#")).toList();
    }
}
