package mailsetup.discovery.source;

import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.web.WebAnswer;

/** Why something published could not be used, in words. */
final class Why {
    private Why() {}

    /** For the end of fetching: "no such file" and "no such host" are the usual case, and nothing to speak of. */
    static SourceAnswer of(WebAnswer answer) {
        return switch (answer) {
            case WebAnswer.NotThere _,WebAnswer.Leads _ -> new SourceAnswer.Nothing();
            case WebAnswer.Failed(var why) when why == WebAnswer.Why.NOT_REACHED -> new SourceAnswer.Nothing();
            case WebAnswer.WantsLogin _ -> unusable("wants-login");
            case WebAnswer.Failed(var why) -> unusable(Keyword.of(why));
            case WebAnswer.Page(var content, _, _) -> unusable(content.isHtml() ? "html" : "unreadable");
        };
    }

    /** What stands there is of kinds that this program does not speak; they are the words of a stranger. */
    static SourceAnswer otherServers(List<String> kinds) {
        return new SourceAnswer.Unusable(Message.of("discovery.why.other-servers",
                kinds));
    }

    static SourceAnswer unusable(String word) {
        return new SourceAnswer.Unusable(Message.of("discovery.why." + word));
    }
}
