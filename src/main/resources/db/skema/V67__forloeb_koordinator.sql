-- Whether somebody coordinates anything is asked at each call that the web applications make.

create index ix_forloeb_koordinator on forloeb (koordinator);
