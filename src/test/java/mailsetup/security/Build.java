package mailsetup.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.testkit.Xmls;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What pom.xml brings into the build. */
final class Build {
    private static final Set<String> KINDS = Set.of("dependency", "plugin", "path");
    private final Element project;

    private Build(Element project) {
        this.project = project;
    }

    /**
     * One library or plugin.
     *
     * @param version with its properties filled in; empty where none is given
     */
    record Part(String kind, String artifact, String version) {}

    static Build read() throws IOException {
        return new Build(Xmls.parse(Files.readAllBytes(Path.of("pom.xml"))).getDocumentElement());
    }

    /** All of them. */
    List<Part> parts() {
        return elements(project.getElementsByTagName("*")).filter(each -> KINDS.contains(each.getTagName()))
                .map(each -> new Part(each.getTagName(), child(each, "artifactId").orElse(""),
                        child(each, "version").map(this::filled).orElse("")))
                .toList();
    }

    /** Whether there is such an element anywhere. */
    boolean has(String element) {
        return project.getElementsByTagName(element).getLength() > 0;
    }

    private String filled(String version) {
        return version.startsWith("${") && version.endsWith("}")
                ? elements(project.getElementsByTagName(version.substring(2, version.length() - 1))).findFirst()
                        .map(Element::getTextContent).orElse(version)
                : version;
    }

    private static Optional<String> child(Element parent, String name) {
        return elements(parent.getChildNodes()).filter(each -> each.getTagName().equals(name)).findFirst()
                .map(Element::getTextContent);
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
