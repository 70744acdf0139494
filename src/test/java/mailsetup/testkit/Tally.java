package mailsetup.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The last words of the tests: how many ran, how many were skipped and why, and which classes took longest.
 *
 * @param suites one for each test class
 */
record Tally(List<Suite> suites) {
    private static final Path REPORTS = Path.of("target", "surefire-reports");
    private static final int SLOWEST = 10;

    /** One test class and why its tests were skipped. */
    record Suite(String name, Duration took, int tests, int failed, List<String> skipped) {}

    public static void main(String[] args) throws IOException {
        System.out.println(read(REPORTS).text());
    }

    static Tally read(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new Tally(files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .filter(Preflight::isOfThisRun).map(Tally::suite).toList());
        }
    }

    String text() {
        var lines = new ArrayList<>(List.of("Tests: %d run, %d failed, %d skipped (a class that is skipped counts once)"
                .formatted(sum(suites.stream().map(Suite::tests)) - skipped(), sum(suites.stream().map(Suite::failed)),
                        skipped())));
        var reasons = new TreeMap<String, Integer>();
        suites.stream().flatMap(suite -> suite.skipped().stream()).forEach(why -> reasons.merge(why, 1, Integer::sum));
        reasons.forEach((why, count) -> lines.add("  %d skipped: %s".formatted(count, why)));
        lines.add("Slowest: " + String.join(", ", suites.stream()
                .sorted(Comparator.comparing(Suite::took).reversed()).limit(SLOWEST)
                .map(suite -> "%s %d s".formatted(simple(suite.name()), suite.took().toSeconds())).toList()));
        return String.join(System.lineSeparator(), lines);
    }

    private int skipped() {
        return sum(suites.stream().map(suite -> suite.skipped().size()));
    }

    private static int sum(Stream<Integer> numbers) {
        return numbers.mapToInt(Integer::intValue).sum();
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Suite suite(Path report) {
        try {
            var suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile())
                    .getDocumentElement();
            var took = Duration.ofMillis(Math.round(1000 * Double.parseDouble(suite.getAttribute("time"))));
            return new Suite(suite.getAttribute("name"), took, number(suite, "tests"),
                    number(suite, "failures") + number(suite, "errors"), reasons(suite));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(report.toString(), e);
        }
    }

    private static List<String> reasons(Element suite) {
        var skipped = suite.getElementsByTagName("skipped");
        return IntStream.range(0, skipped.getLength())
                .mapToObj(i -> ((Element) skipped.item(i)).getAttribute("message")).toList();
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }
}
