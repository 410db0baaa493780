package dk.jobveu.maaling;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Figures of repeated measurements. */
final class Tal {

  private Tal() {}

  /** Milliseconds of the processors that this program has used; the database has its own. */
  static double processorMs() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e6;
  }

  static double median(List<Double> alle) {
    return fraktil(alle, 50);
  }

  /** The value that so many per cent do not exceed. */
  static double fraktil(List<Double> alle, int procent) {
    List<Double> ordnet = alle.stream().sorted().toList();
    int plads = (int) Math.ceil(procent / 100.0 * ordnet.size()) - 1;
    return ordnet.get(Math.max(0, plads));
  }
}
