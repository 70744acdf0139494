package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.discovery.Party;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.ui.check.CheckModel;
import mailsetup.ui.servers.ServerForm;
import org.junit.jupiter.api.Test;

/** Candidates in the wizard: the best fills the form, the others can be chosen, and those outside need a yes. */
class DiscoveryModelTest {
    private final FindingAssistant assistant = new FindingAssistant(FakeAssistant.telling(Reports.allWork()));
    private final Sitting sitting = new Sitting(assistant, () -> {
        throw new IOException("nobody practises here");
    });
    private final WizardModel model = sitting.model;

    @Test
    void theBestFillsTheFormAndTheOthersCanBeChosen() {
        find();
        assertThat(imap().host().text().get()).isEqualTo("imap.himawari.test");
        assertThat(imap().choices()).hasSize(2);

        imap().choose(imap().choices().getLast());
        assertThat(imap().host().text().get()).isEqualTo("imap.provider.test");
        assertThat(imap().from().get()).isEqualTo(FindingAssistant.LIST);
    }

    @Test
    void aServerOutsideTheMailDomainNeedsAYesBeforeTheTest() {
        find();
        assertThat(model.servers().forms().outside().asked().getValue()).isEmpty();
        imap().choose(imap().choices().getLast());
        assertThat(model.servers().forms().outside().asked().getValue()).extracting(asked -> asked.host().ascii())
                .containsExactly("imap.provider.test");

        sitting.next();
        assertThat(model.page().get()).isEqualTo(Page.CHECK);
        assertThat(model.servers().forms().outside().missed().get()).isTrue();

        model.servers().forms().outside().agreed().set(true);
        sitting.next();
        assertThat(model.check().phase().get()).isEqualTo(CheckModel.Phase.VERDICT);
    }

    @Test
    void theYesIsTakenBackWhenAnotherOutsideServerIsChosen() {
        find();
        imap().choose(imap().choices().getLast());
        model.servers().forms().outside().agreed().set(true);
        form(Protocol.SMTP).choose(form(Protocol.SMTP).choices().getLast());
        assertThat(model.servers().forms().outside().agreed().get()).isFalse();
    }

    @Test
    void aHostThatThePersonTypesNeedsNoYes() {
        find();
        imap().choose(imap().choices().getLast());
        imap().host().text().set("imap.elsewhere.test");
        assertThat(model.servers().forms().outside().asked().getValue()).isEmpty();
        assertThat(imap().from().get()).isEqualTo(Provenance.TYPED);
    }

    @Test
    void whatThePersonSwitchedOffIsNotAsked() {
        sitting.type("hanako@himawari.test", "sakura-2026");
        model.address().asking().party(Party.LIST).set(false);
        sitting.next();
        assertThat(assistant.questions.getLast().consent().parties()).doesNotContain(Party.LIST).contains(Party.DOMAIN);
        assertThat(assistant.questions.getLast().consent().wholeAddress()).isFalse();
    }

    @Test
    void aChangedChoiceSearchesAgainAndAnUnchangedOneDoesNot() {
        find();
        model.back();
        sitting.next();
        assertThat(assistant.questions).hasSize(1);
        model.back();
        model.address().asking().wholeAddress().set(true);
        sitting.next();
        assertThat(assistant.questions).hasSize(2);
    }

    @Test
    void theSentenceNamesTheDomainAndWhoIsAsked() {
        sitting.type("hanako@himawari.test", "");
        assertThat(model.address().asking().summary().getValue().args().toString()).contains("himawari.test",
                "discovery.ask.party.list");
        for (var party : Party.values()) {
            model.address().asking().party(party).set(false);
        }
        assertThat(model.address().asking().summary().getValue().key()).isEqualTo("discovery.ask.nobody");
    }

    private void find() {
        sitting.type("hanako@himawari.test", "sakura-2026");
        sitting.next();
    }

    private ServerForm imap() {
        return form(Protocol.IMAP);
    }

    private ServerForm form(Protocol protocol) {
        return model.servers().forms().on(protocol);
    }
}
