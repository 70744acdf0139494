package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.kind;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mailsetup.core.Keyword;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.ledger.LedgerEntry;
import mailsetup.core.ledger.Receiver;
import mailsetup.core.ledger.Transport;

/** A line of the ledger as data. */
final class LedgerJson {
    private LedgerJson() {}

    static ObjectNode of(LedgerEntry entry) {
        var json = object().put("at", entry.at().toString()).put("afterMs", entry.after().toMillis());
        json.set("to", to(entry.to()));
        json.set("way", way(entry.transport()));
        json.set("told", each(entry.told(), LedgerJson::thing));
        return json.put("ground", Keyword.of(entry.purpose())).put("asked", entry.purpose().asked());
    }

    private static ObjectNode to(Receiver to) {
        var json = object();
        if (!to.host().isEmpty()) {
            json.put("host", line(to.host()));
        }
        if (!to.address().isEmpty()) {
            json.put("address", line(to.address()));
        }
        if (to.port() > 0) {
            json.put("port", to.port());
        }
        return json.put("here", to.here());
    }

    private static ObjectNode way(Transport transport) {
        return switch (transport) {
            case Transport.SystemLookUp _ -> kind("system-look-up");
            case Transport.NameQuestion _ -> kind("dns");
            case Transport.Web(var encrypted) -> kind(encrypted ? "https" : "http");
            case Transport.Knock(var security) -> kind("connection").put("shield", Keyword.of(security));
            case Transport.Mail(var protocol, var security) ->
                kind("mail").put("protocol", protocol.name()).put("shield", Keyword.of(security));
        };
    }

    private static ObjectNode thing(Disclosure thing) {
        return switch (thing) {
            case Disclosure.Name(var name) -> kind("name").put("name", line(name));
            case Disclosure.Page(var place) -> kind("page").put("place", line(place));
            case Disclosure.Password(var over) -> kind("password").put("shield", Keyword.of(over));
            case Disclosure.Plain plain -> kind(Keyword.of(plain));
        };
    }
}
