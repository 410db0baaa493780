package dk.jobveu.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Which days have been sent to whom, and how they were then. */
public interface Kalenderregister {

  /**
   * A day as an organisation has got it.
   *
   * @param sekvens how many times it has been changed since
   */
  record Sendt(
      String forloebId,
      String noegle,
      String organisation,
      int sekvens,
      String navn,
      LocalDate dag,
      LocalTime fra,
      LocalTime til,
      String sted,
      boolean aflyst) {

    static Sendt ny(
        String forloebId, Begivenhed b, String organisation, int sekvens, boolean aflyst) {
      return new Sendt(
          forloebId,
          b.noegle(),
          organisation,
          sekvens,
          b.navn(),
          b.dag(),
          b.fra(),
          b.til(),
          b.sted(),
          aflyst);
    }

    Begivenhed begivenhed() {
      return new Begivenhed(noegle, navn, dag, fra, til, sted);
    }
  }

  /**
   * The forløb whose days may have changed: where something was recorded since this was asked for
   * the last time, and a little before, for transactions that were open then.
   */
  List<String> aendrede(Instant nu);

  List<Sendt> i(String forloebId);

  void gem(Sendt sendt);
}
