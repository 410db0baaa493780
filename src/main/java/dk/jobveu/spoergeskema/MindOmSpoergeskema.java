package dk.jobveu.spoergeskema;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** Reminds those who have not answered, by a link that can be used instead of the first one. */
@Brugstilfaelde
public class MindOmSpoergeskema implements Trin<Intet, Intet> {

  private final Adspurgte adspurgte;
  private final Spoergeskemabreve breve;

  MindOmSpoergeskema(Adspurgte adspurgte, Spoergeskemabreve breve) {
    this.adspurgte = adspurgte;
    this.breve = breve;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    adspurgte.iForloeb(r.forloebId()).stream()
        .filter(a -> a.maaSpoerges() && a.kanNaas() && a.sendt() != null && !a.besvaret())
        .forEach(a -> breve.mind(a, adspurgte.ryk(a.id())));
    return new Intet();
  }
}
