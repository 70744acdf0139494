package mailsetup.assistant.migration;

import java.util.List;
import mailsetup.core.Hostname;

/**
 * One of the two servers: at these addresses, under the name that its certificate must bear.
 *
 * @param name the agreed name; a numeric address only where no name is known
 * @param addresses numeric, at least one
 * @param leads from where it is known
 */
public record SideLocation(Side side, Hostname name, List<String> addresses, List<Lead> leads) {
    public SideLocation {
        addresses = List.copyOf(addresses);
        leads = List.copyOf(leads);
    }
}
