package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.forloeb.OpretForloeb;
import java.util.List;
import org.springframework.stereotype.Service;

/** Somebody reports a need: the forløb begins, and companies that came by themselves are noted. */
@Service
public class MeldBehov {

  /** Source of a company that turned to us by itself. */
  public static final String HENVENDELSE = "HENVENDELSE";

  private final OpretForloeb opretForloeb;
  private final MeldVirksomheder meldVirksomheder;
  private final Indmeldinger indmeldinger;

  public MeldBehov(
      OpretForloeb opretForloeb, MeldVirksomheder meldVirksomheder, Indmeldinger indmeldinger) {
    this.opretForloeb = opretForloeb;
    this.meldVirksomheder = meldVirksomheder;
    this.indmeldinger = indmeldinger;
  }

  public Forloeb udfoer(NytForloeb nyt, List<NyVirksomhed> virksomheder, Registrering af) {
    Forloeb forloeb = opretForloeb.opret(nyt, af);
    Registrering r =
        new Registrering(
            forloeb.id(),
            af.bruger(),
            af.organisation() == null ? forloeb.koordinator() : af.organisation(),
            null,
            af.tidspunkt());
    meldVirksomheder.udfoer(r, HENVENDELSE, virksomheder);
    nyt.initiativtagere().forEach(i -> indmeldinger.gemInitiativ(r, i));
    return forloeb;
  }
}
