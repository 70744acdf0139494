package mailsetup.discovery.source;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import mailsetup.probe.dns.DnsRecord.Srv;

/** The order in which records of one priority are used (RFC 2782). */
record ByWeight(RandomGenerator chance) {
    /** Random in proportion to the weight, never wholly excluding a weight of zero. */
    List<Srv> ordered(List<Srv> records) {
        var left = new ArrayList<>(records);
        var order = new ArrayList<Srv>();
        while (!left.isEmpty()) {
            int sum = left.stream().mapToInt(srv -> srv.weight() + 1).sum();
            int point = chance.nextInt(sum);
            int index = 0;
            while (point > left.get(index).weight()) {
                point -= left.get(index++).weight() + 1;
            }
            order.add(left.remove(index));
        }
        return order;
    }
}
