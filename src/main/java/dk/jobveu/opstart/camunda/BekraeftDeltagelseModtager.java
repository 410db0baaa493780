package dk.jobveu.opstart.camunda;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.opstart.BekraeftDeltagelse;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Vilkaar;
import dk.jobveu.opstart.Vilkaar.Befordring;
import dk.jobveu.opstart.Vilkaar.Jobsoegningspligt;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code bekraeft_deltagelse}, one task a job centre. */
@Component
class BekraeftDeltagelseModtager implements Blanketmodtager {

  private final BekraeftDeltagelse bekraeft;

  BekraeftDeltagelseModtager(BekraeftDeltagelse bekraeft) {
    this.bekraeft = bekraeft;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    String jobcenter = svar.variabel(Procesvariabler.JOBCENTER);
    Registrering registrering = svar.registrering();
    if (!svar.ja("svar")) {
      bekraeft.afslaa(registrering, jobcenter, svar.tekst("grund"));
      return Map.of();
    }
    bekraeft.deltag(
        new Jobcentertilknytning(
            registrering,
            jobcenter,
            Svar.ACCEPTERET,
            null,
            svar.ja("forventningsafstemt"),
            svar.heltal("kandidatoverblik"),
            svar.ja("mandat")),
        new Vilkaar(
            registrering,
            jobcenter,
            kode(Jobsoegningspligt.class, svar.tekst("jobsoegningspligt")),
            kode(Befordring.class, svar.tekst("befordring")),
            svar.tekst("loefter"),
            svar.heltal("pladser"),
            svar.heltal("betalingsgaranti")));
    return Map.of(Procesvariabler.JOBCENTER_MED, true);
  }

  private static <E extends Enum<E>> E kode(Class<E> type, String vaerdi) {
    return vaerdi == null ? null : Enum.valueOf(type, vaerdi);
  }
}
