package dk.jobveu.spoergeskema;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Fristdage;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import java.time.LocalDate;
import java.util.List;

/** Sends each of those who agreed a personal link; the others are not asked. */
@Brugstilfaelde
public class SendSpoergeskema implements Trin<Intet, SendSpoergeskema.Udfald> {

  /** Whether anybody was asked, and the last day to answer. */
  public record Udfald(Boolean nogenSpurgt, LocalDate spoergeskemafrist) {}

  private final Adspurgte adspurgte;
  private final Spoergeskemabreve breve;
  private final Fristdage frister;

  SendSpoergeskema(Adspurgte adspurgte, Spoergeskemabreve breve, Fristdage frister) {
    this.adspurgte = adspurgte;
    this.breve = breve;
    this.frister = frister;
  }

  /** Once each; a repeated call sends nothing again. */
  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    LocalDate sidsteDag = frister.sidsteDag("spoergeskema");
    List<Adspurgt> alle =
        adspurgte.iForloeb(r.forloebId()).stream()
            .filter(a -> a.maaSpoerges() && a.kanNaas())
            .toList();
    alle.stream()
        .filter(a -> a.sendt() == null)
        .forEach(
            a ->
                breve.spoerg(
                    a, adspurgte.send(a.id(), Datoer.dagen(r.tidspunkt()), sidsteDag), sidsteDag));
    return new Udfald(!alle.isEmpty(), sidsteDag);
  }
}
