package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import java.util.Arrays;
import java.util.List;

/** What every form keeps to, a rule each. */
public enum Blanketregel {
  FILENS_NAVN(Alvor.AFVIS, Blanketfelter::hedderSomFilen),
  KAN_VISES(Alvor.AFVIS, Blanketfelter::kunFelterSomKanVises),
  TEKSTER_HENTER_INTET(Alvor.AFVIS, Blanketfelter::teksterHenterIntet),
  LAENGDER_OG_GRAENSER(Alvor.AFVIS, Blanketfelter::laengderOgGraenser),
  INGEN_LISTE_I_LISTE(Alvor.AFVIS, Blanketfelter::ingenListeIListe),
  NOEGLER(Alvor.AFVIS, Blanketfelter::noeglerErEntydige),
  INGEN_PERSONER(Alvor.AFVIS, Blanketfelter::ingenSpoergsmaalOmEnPerson),
  OVERSKRIFTER(Alvor.AFVIS, Blanketfelter::altHarEnOverskrift),
  VALG(Alvor.AFVIS, Blanketfelter::valgHarVaerdiOgTekst),
  SVAR_GEMMES(Alvor.AFVIS, Blanketsvar::passerTilPosten),
  EGNE_FELTER(Alvor.AFVIS, Egnefelter::kanGemmes),
  LISTER_ER_FOLDET_UD(Alvor.RAAD, Blanketfelter::listerErFoldetUd),
  BEGYNDELSE(Alvor.RAAD, Blanketfelter::begynderMedHvadDerBesluttes);

  @FunctionalInterface
  private interface Proeve {
    void af(Blanketmodel blanket, Omgivelser om, Fund fund);
  }

  private final Alvor alvor;
  private final Proeve proeve;

  Blanketregel(Alvor alvor, Proeve proeve) {
    this.alvor = alvor;
    this.proeve = proeve;
  }

  /** What this rule finds wrong in a form. */
  public List<Modelfejl> fejl(Blanketmodel blanket, Omgivelser om) {
    Fund fund = new Fund(blanket.fil(), alvor);
    proeve.af(blanket, om, fund);
    return fund.alle();
  }

  /** What all rules find wrong in a form. */
  public static List<Modelfejl> alleFejl(Blanketmodel blanket, Omgivelser om) {
    return Arrays.stream(values()).flatMap(r -> r.fejl(blanket, om).stream()).toList();
  }
}
