package mailsetup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.testkit.BorrowingAssistant;
import mailsetup.testkit.FakeAssistant;

/** Finds for each protocol a server of the domain, and another outside it. */
final class FindingAssistant extends BorrowingAssistant {
    static final Provenance LIST = new Provenance(Origin.ISPDB, "list.test", Trust.LIST);
    private static final Provenance OWN_FILE = new Provenance(Origin.AUTOCONFIG, "autoconfig.himawari.test",
            Trust.DOMAIN);
    final List<Question> questions = new ArrayList<>();

    FindingAssistant(FakeAssistant fake) {
        super(fake);
    }

    @Override
    public Discovered discover(Question question, Consumer<Discovered> progress) {
        questions.add(question);
        var found = Stream.of(Protocol.values()).flatMap(protocol -> Stream.of(
                found(protocol, question.address(), question.domain().ascii(), OWN_FILE, false),
                found(protocol, question.address(), "provider.test", LIST, true))).toList();
        var discovered = new Discovered(question.address(), question.consent(), found, List.of(), true);
        progress.accept(discovered);
        return discovered;
    }

    private static Found found(Protocol protocol, EmailAddress address, String domain, Provenance from,
            boolean outside) {
        var host = new Hostname(protocol.name().toLowerCase(Locale.ROOT).replace("3", "") + "." + domain);
        return Found.of(
                new Candidate(new ServerSettings(Endpoint.standard(protocol, host, Security.TLS), address.toString()),
                        from),
                outside ? List.of() : List.of(LIST), outside ? Proof.UNTESTED : Proof.ANSWERS, address.domain());
    }
}
