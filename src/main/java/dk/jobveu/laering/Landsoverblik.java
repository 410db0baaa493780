package dk.jobveu.laering;

import java.util.List;

/** The forløb of the whole country that run or were completed. */
public interface Landsoverblik {

  /** The newest first. */
  List<Kendtforloeb> alle();
}
