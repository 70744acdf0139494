package mailsetup.cli;

import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.DiscoveryTexts;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import mailsetup.probe.ProbeTexts;

/** What a search found, best first for each protocol, and what came of each source. */
record DiscoverReport(Paper paper) {
    void print(Discovered discovered) {
        var address = discovered.address();
        paper.heading(Message.of("discovery.report.title",
                address.local() + "@" + address.domain().display()));
        if (discovered.found().isEmpty()) {
            paper.hanging("", paper.text(Message.of("discovery.report.nothing")));
        }
        Stream.of(Protocol.values()).flatMap(protocol -> discovered.on(protocol).stream())
                .forEach(found -> found(found, discovered));
        paper.heading(Message.of("discovery.report.sources"));
        discovered.sources().forEach(source -> paper.hanging(
                "  " + Columns.pad(paper.text(DiscoveryTexts.source(source.origin())), 44),
                paper.text(DiscoveryTexts.state(source))));
    }

    private void found(Found found, Discovered search) {
        var door = found.settings().endpoint();
        paper.hanging(mark(found.proof()) + " ",
                paper.text(Message.of("discovery.report.server", door.protocol(), door.host().ascii(),
                        Integer.toString(door.port()), ProbeTexts.security(door.security()),
                        found.settings().user())));
        DiscoveryTexts.beside(found, search).forEach(line -> paper.hanging("    ", paper.text(line)));
    }

    private String mark(Proof proof) {
        return Columns.pad(switch (proof) {
            case ANSWERS -> paper.marks().passed();
            case UNTESTED -> paper.marks().skipped();
            case SILENT -> paper.marks().failed();
        }, 2);
    }
}
