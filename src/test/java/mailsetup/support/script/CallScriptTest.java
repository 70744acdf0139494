package mailsetup.support.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.support.KnownFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallScriptTest {
    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everyFaultHasAWholeScript(Language language) {
        var messages = Messages.in(language);
        assertThat(KnownFaults.all()).allSatisfy(known -> {
            var script = CallScript.of(known);
            assertThat(script.ask()).hasSizeBetween(2, 3);
            assertThat(Stream.of(script.ask(), script.say(), script.attempt(), List.of(script.handOver()))
                    .flatMap(List::stream).map(messages::text)).noneMatch(text -> text.contains("["));
        });
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aQuestionEndsWithAQuestionMarkOrAFull(Language language) {
        var messages = Messages.in(language);
        assertThat(KnownFaults.all()).flatExtracting(known -> CallScript.of(known).ask()).map(messages::text)
                .allMatch(text -> text.matches("(?s).*[?.。]"));
    }

    @Test
    void whereSomebodySignsInOnAPageTheCallerIsWarnedOfCodesThatStrangersTell() {
        var warning = Message.of("support.say.no-codes");
        for (var fault : KnownFaults.all()) {
            boolean about = fault.id().startsWith("token-")
                    || List.of("oauth-only", "shared-mailbox-closed").contains(fault.id());
            assertThat(CallScript.of(fault).say().contains(warning)).as(fault.id()).isEqualTo(about);
        }
    }
}
