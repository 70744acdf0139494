package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Lead;
import mailsetup.core.Hostname;

/** One place that tells where a name leads. */
@FunctionalInterface
interface NameLead {
    /** What it tells of these names; ends by the deadline of the context, and on an interrupt. */
    List<Lead> ask(SearchContext context, List<Hostname> names);
}
