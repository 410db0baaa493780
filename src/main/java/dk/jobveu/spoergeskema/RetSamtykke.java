package dk.jobveu.spoergeskema;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.spoergeskema.VisSamtykker.Part;
import java.time.Clock;

/**
 * An organisation agrees to be asked, or takes it back; the coordinator writes down what a company
 * has said.
 */
@Brugstilfaelde
public class RetSamtykke {

  private final VisSamtykker vis;
  private final Samtykker samtykker;
  private final Adspurgte adspurgte;
  private final Clock ur;

  RetSamtykke(VisSamtykker vis, Samtykker samtykker, Adspurgte adspurgte, Clock ur) {
    this.vis = vis;
    this.samtykker = samtykker;
    this.adspurgte = adspurgte;
    this.ur = ur;
  }

  /**
   * @param ja whether it may be asked
   * @param epost where to, when it may; an organisation may leave it open
   * @throws FindesIkke when it is not this person's to say
   */
  public void ret(Indsigt indsigt, String part, boolean ja, String epost) {
    Part p =
        vis.vis(indsigt).stream()
            .filter(v -> v.id().equals(part))
            .findFirst()
            .orElseThrow(() -> new FindesIkke("Det er ikke jeres at svare på. Gå tilbage."));
    if (!ja) {
      if (p.samtykke() != null) {
        adspurgte.gem(p.samtykke().trukket(ur.instant()));
        adspurgte.luk(p.samtykke().id());
      }
      return;
    }
    if (p.erSendt() || !indsigt.erIGang()) {
      throw new Konflikt("Spørgeskemaet er sendt. Det kan ikke sendes til flere.");
    }
    boolean erVirksomhed = indsigt.egne().stream().noneMatch(d -> d.aktoerId().equals(part));
    samtykker.skriv(
        erVirksomhed
            ? indsigt.registrering(indsigt.organisation(), ur.instant()).paaVegneAf(p.navn())
            : indsigt.registrering(part, ur.instant()),
        part,
        erVirksomhed,
        epost);
  }
}
