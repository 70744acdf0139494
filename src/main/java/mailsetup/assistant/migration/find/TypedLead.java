package mailsetup.assistant.migration.find;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.Source;

/** The servers the person named. */
final class TypedLead implements DomainLead {
    @Override
    public List<Lead> ask(SearchContext context) {
        return Stream.of(Side.values()).flatMap(side -> context.question().typed(side).stream()
                .map(host -> Lead.of(Source.TYPED, Asked.PERSON, side.word(), List.of(host.ascii())))).toList();
    }
}
