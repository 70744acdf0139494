package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.testkit.BorrowingAssistant;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.ui.servers.ServerForm;
import org.junit.jupiter.api.Test;

/** What a search may fill in, and what is the person's own. */
class SearchAgainTest {
    private final FakeAssistant assistant = FakeAssistant.telling(Reports.allWork());
    private final Sitting sitting = new Sitting(assistant, () -> {
        throw new IOException("nobody practises here");
    });
    private final WizardModel model = sitting.model;

    @Test
    void afterCancelTheSearchCanBeRepeated() {
        cancelTheSearch();
        assertThat(model.servers().searchable().get()).isTrue();

        model.check().searchAgain();
        assertThat(model.servers().searchable().get()).isFalse();
        sitting.finishWork();

        assertThat(host(Protocol.IMAP)).isEqualTo("imap.himawari.test");
        assertThat(model.servers().searchable().get()).isFalse();
    }

    @Test
    void whatComesAfterThePageWasShownIsAddedAndReplacesNothing() {
        var late = new BorrowingAssistant(assistant) {
            @Override
            public Discovered discover(Question question, Consumer<Discovered> progress) {
                assertThat(question.patient()).isTrue();
                progress.accept(found(question, "quick"));
                return found(question, "late", "quick");
            }
        };
        try (var other = new Sitting(late, () -> {
            throw new IOException("nobody practises here");
        })) {
            other.type("hanako@himawari.test", "sakura-2026");
            other.model.next();
            other.finishWork();
            var imap = other.model.servers().forms().on(Protocol.IMAP);
            assertThat(imap.host().text().get()).isEqualTo("imap.quick.test");
            assertThat(imap.choices()).hasSize(2);
        }
    }

    private static Discovered found(Question question, String... names) {
        var found = Stream.of(names).flatMap(name -> Stream.of(Protocol.IMAP, Protocol.SMTP)
                .map(protocol -> Found.of(new Candidate(new ServerSettings(Endpoint.standard(protocol,
                        new Hostname(Keyword.of(protocol) + "." + name + ".test"), Security.TLS), "hanako"),
                        FindingAssistant.LIST), List.of(), Proof.ANSWERS, question.domain())))
                .toList();
        return new Discovered(question.address(), question.consent(), found, List.of(), true);
    }

    @Test
    void whatWasTypedInTheMeantimeStays() {
        cancelTheSearch();
        form(Protocol.IMAP).host().text().set("mail.himawari.test");
        form(Protocol.POP3).wanted().set(false);

        model.check().searchAgain();
        sitting.finishWork();

        assertThat(host(Protocol.IMAP)).isEqualTo("mail.himawari.test");
        assertThat(form(Protocol.IMAP).from().get()).isEqualTo(Provenance.TYPED);
        assertThat(form(Protocol.POP3).wanted().get()).isFalse();
        assertThat(host(Protocol.SMTP)).isEqualTo("smtp.himawari.test");
    }

    @Test
    void thereIsNothingToSearchForWhenEveryFormWasEditedByHand() {
        cancelTheSearch();
        for (var protocol : Protocol.values()) {
            form(protocol).host().text().set("mail.himawari.test");
        }
        assertThat(model.servers().searchable().get()).isFalse();

        form(Protocol.SMTP).host().text().set("");
        assertThat(model.servers().searchable().get()).isTrue();
    }

    @Test
    void anotherAddressIsSearchedWithoutTouchingWhatWasTyped() {
        find("hanako@himawari.test");
        form(Protocol.IMAP).host().text().set("mail.himawari.test");
        model.back();
        find("taro@sumire.test");

        assertThat(host(Protocol.IMAP)).isEqualTo("mail.himawari.test");
        assertThat(host(Protocol.POP3)).isEqualTo("pop.sumire.test");
    }

    @Test
    void theServersOfAnotherAddressAreGoneEvenWhenTheNewSearchIsCancelled() {
        find("hanako@himawari.test");
        model.back();
        sitting.type("taro@sumire.test", "sakura-2026");
        model.next();
        model.cancel();

        assertThat(host(Protocol.IMAP)).isEmpty();
        assertThat(form(Protocol.IMAP).wanted().get()).isTrue();
    }

    @Test
    void theYesToAReadablePasswordIsNotCarriedOverToAnotherAddress() {
        find("hanako@himawari.test");
        form(Protocol.POP3).security().set(Security.PLAIN);
        form(Protocol.POP3).consent().agreed().set(true);
        model.back();
        find("taro@sumire.test");

        assertThat(form(Protocol.POP3).security().get()).isEqualTo(Security.PLAIN);
        assertThat(form(Protocol.POP3).consent().agreed().get()).isFalse();
    }

    private void cancelTheSearch() {
        sitting.type("hanako@himawari.test", "sakura-2026");
        model.next();
        model.cancel();
        sitting.finishWork();
    }

    private void find(String address) {
        sitting.type(address, "sakura-2026");
        sitting.next();
    }

    private ServerForm form(Protocol protocol) {
        return model.servers().forms().on(protocol);
    }

    private String host(Protocol protocol) {
        return form(protocol).host().text().get();
    }
}
