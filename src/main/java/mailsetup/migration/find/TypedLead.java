package mailsetup.migration.find;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.migration.Asked;
import mailsetup.migration.Lead;
import mailsetup.migration.Side;
import mailsetup.migration.Source;

/** The servers the person named. */
final class TypedLead implements DomainLead {
    @Override
    public List<Lead> ask(Inquiry inquiry) {
        return Stream.of(Side.values()).flatMap(side -> inquiry.question().typed(side).stream()
                .map(host -> Lead.of(Source.TYPED, Asked.PERSON, side.word(), List.of(host.ascii())))).toList();
    }
}
