/**
 * People known by their party: leaders, candidates and members of parliaments who speak for it and not for the country.
 * Rows as in `holders.table.ts`; offices in government stand there.
 */
export const POLITICIAN_TABLE = `
# Labour
Jeremy Corbyn | leader | 2015-09 | 2020-04
Keir Starmer | mp | 2015-05 | 2020-03
Keir Starmer | leader | 2020-04 | 2024-06
Tony Blair | leader | 1994-07 | 1997-04
Ed Miliband | leader | 2010-09 | 2015-05
Ed Miliband | mp | 2015-05 | 2024-06
Harriet Harman | mp | 2010-05 | 2024-05
Ed Balls | shadow chancellor | 2011-01 | 2015-05
Yvette Cooper | mp | 2010-05 | 2024-06
Andy Burnham | mp | 2010-05 | 2017-05
John McDonnell | mp | 2010-05 |
Emily Thornberry | mp | 2010-05 |
Diane Abbott | mp | 2010-05 |
Tom Watson | deputy leader | 2015-09 | 2019-12
Rachel Reeves | mp | 2010-05 | 2024-06
Angela Rayner | mp | 2015-05 | 2024-06
David Lammy | mp | 2010-05 | 2024-06
Wes Streeting | mp | 2015-05 | 2024-06
Lisa Nandy | mp | 2010-05 | 2024-06
Hilary Benn | mp | 2010-05 | 2024-06
Chuka Umunna | mp | 2010-05 | 2019-02
Jonathan Ashworth | mp | 2011-05 | 2024-05
Nick Thomas-Symonds | mp | 2015-05 | 2024-06
Stella Creasy | mp | 2010-05 |
Clive Lewis | mp | 2015-05 |
Anas Sarwar | leader in scotland | 2021-02 |
Jackie Baillie | deputy leader in scotland | 2020-04 |
Richard Leonard | leader in scotland | 2017-11 | 2021-01
Kezia Dugdale | leader in scotland | 2015-08 | 2017-08

# Conservative Party
Chris Grayling | mp | 2019-07 | 2024-05
Kemi Badenoch | leader | 2024-11 |
Priti Patel | shadow foreign secretary | 2024-11 |
William Hague | leader | 1997-06 | 2001-09
Iain Duncan Smith | leader | 2001-09 | 2003-11
Iain Duncan Smith | mp | 2016-04 |
Michael Howard | leader | 2003-11 | 2005-12
David Cameron | leader | 2005-12 | 2010-04
George Osborne | shadow chancellor | 2005-05 | 2010-04
Rishi Sunak | leader | 2024-07 | 2024-11
Robert Jenrick | shadow justice secretary | 2024-11 | 2025-12
Chris Philp | shadow home secretary | 2024-11 |
Mel Stride | shadow chancellor | 2024-11 |
James Cleverly | mp | 2024-07 |
Tom Tugendhat | mp | 2024-07 |
Jacob Rees-Mogg | mp | 2010-05 | 2019-07
David Davis | mp | 2018-08 |
Tobias Ellwood | mp | 2019-08 | 2024-05
Ruth Davidson | leader in scotland | 2011-11 | 2019-08
Douglas Ross | leader in scotland | 2020-08 | 2024-09
Russell Findlay | leader in scotland | 2024-09 |

# Liberal Democrats
Ed Davey | leader | 2020-08 |
Charles Kennedy | leader | 1999-08 | 2006-01
Menzies Campbell | leader | 2006-03 | 2007-10
Nick Clegg | leader | 2007-12 | 2010-04
Tim Farron | leader | 2015-07 | 2017-06
Vince Cable | leader | 2017-07 | 2019-07
Jo Swinson | leader | 2019-07 | 2019-12
Layla Moran | mp | 2017-06 |
Daisy Cooper | deputy leader | 2020-09 |
Alistair Carmichael | mp | 2015-05 |
Alex Cole-Hamilton | leader in scotland | 2021-08 |

# Reform UK
Nigel Farage | leader | 2024-06 |
Richard Tice | mp | 2021-03 |
Lee Anderson | mp | 2024-03 |
Zia Yusuf | chairman | 2024-07 |

# Brexit Party
Nigel Farage | leader | 2019-03 | 2021-03

# National Rally
Marine Le Pen | leader | 2011-01 | 2013-12
Marine Le Pen | leader | 2014-01 | 2022-10
Marine Le Pen | parliamentary leader | 2022-06 |
Jordan Bardella | president of the party | 2022-11 |
Jean-Marie Le Pen | leader | 1972-10 | 2011-01

# France Unbowed
Jean-Luc Mélenchon ; Jean-Luc Melenchon | leader | 2016-02 |

# AfD
Alice Weidel | leader | 2022-06 |
Frauke Petry | leader | 2013-04 | 2017-09
Alexander Gauland | leader | 2017-09 | 2021-09
Tino Chrupalla | leader | 2019-11 |

# Party for Freedom
Geert Wilders | leader | 2006-02 | 2013-12
Geert Wilders | leader | 2014-01 |

# Democratic Party (Italy)
Elly Schlein | leader | 2023-03 |

# Five Star Movement
Giuseppe Conte | leader | 2021-08 |
Beppe Grillo | leader | 2009-10 | 2017-09

# People's Party (Spain)
Alberto Núñez Feijóo ; Alberto Nunez Feijoo | leader | 2022-04 |

# Law and Justice
Jarosław Kaczyński ; Jaroslaw Kaczynski | leader | 2007-11 | 2013-12
Jarosław Kaczyński ; Jaroslaw Kaczynski | leader | 2014-01 |

# Tisza
Péter Magyar ; Peter Magyar | leader | 2024-07 |

# European Solidarity
Petro Poroshenko | leader | 2019-06 |

# Batkivshchyna
Yulia Tymoshenko ; Yuliya Tymoshenko | leader | 2014-01 |

# Republican People's Party
Özgür Özel ; Ozgur Ozel | leader | 2023-11 |
Kemal Kılıçdaroğlu ; Kemal Kilicdaroglu | leader | 2010-05 | 2023-11

# Yesh Atid
Yair Lapid | leader | 2015-05 | 2021-06
Yair Lapid | leader of the opposition | 2023-01 |

# Indian National Congress
Rahul Gandhi | vice-president of the party | 2013-01 | 2024-05
Rahul Gandhi | leader of the opposition | 2024-06 |
Sonia Gandhi | president of the party | 1998-03 | 2019-08
Mallikarjun Kharge | president of the party | 2022-10 |
Jairam Ramesh | spokesman | 2014-06 |
Shashi Tharoor | mp | 2014-06 |
Kapil Sibal | spokesman | 2014-06 | 2022-05
Randeep Surjewala | spokesman | 2015-01 |

# PTI
Imran Khan | founder | 2022-05 |

# Conservative Party of Canada
Pierre Poilievre | mp | 2015-11 | 2022-08
Pierre Poilievre | leader | 2022-09 |
Stephen Harper | leader | 2004-03 | 2006-01
Rona Ambrose | leader | 2015-11 | 2017-05
Andrew Scheer | leader | 2017-05 | 2020-08
Erin O'Toole | leader | 2020-08 | 2022-02
Candice Bergen | leader | 2022-02 | 2022-09
Michelle Rempel Garner | mp | 2015-11 |
Michael Chong | mp | 2015-11 |
Garnett Genuis | mp | 2015-11 |

# Economic Freedom Fighters
Julius Malema | leader | 2013-07 | 2013-12
Julius Malema | leader | 2014-01 |

# Democratic Party
Chuck Schumer ; Charles Schumer | senate leader | 2017-01 |
Hakeem Jeffries | house leader | 2023-01 |
Nancy Pelosi | house leader | 2003-01 | 2006-12
Nancy Pelosi | house leader | 2011-01 | 2018-12
Harry Reid | senate leader | 2005-01 | 2016-12
Debbie Wasserman Schultz | chair of the national committee | 2011-05 | 2016-07
Tom Perez | chair of the national committee | 2017-02 | 2021-01
Jaime Harrison | chair of the national committee | 2021-01 | 2025-02
Ken Martin | chair of the national committee | 2025-02 |
Hillary Clinton ; Hillary Rodham Clinton | candidate for president | 2015-04 | 2016-11
Martin O'Malley | candidate for president | 2015-05 | 2016-02
Tim Kaine | chairman of the national committee | 2009-01 | 2011-04
Tim Kaine | candidate for vice-president | 2016-07 | 2016-11
John Podesta | campaign chairman | 2015-04 | 2016-11
Robby Mook | campaign manager | 2015-04 | 2016-11
Joe Biden | candidate for president | 2019-04 | 2020-12
Joe Biden | candidate for president | 2023-04 | 2024-07
Barack Obama | candidate for president | 2007-02 | 2008-11
Barack Obama | candidate for president | 2011-04 | 2012-11
Michael Bloomberg ; Mike Bloomberg ; Michael R. Bloomberg | candidate for president | 2019-11 | 2020-03
Pete Buttigieg | candidate for president | 2019-04 | 2020-03
Beto O'Rourke | candidate for president | 2019-03 | 2019-11
Julián Castro ; Julian Castro | candidate for president | 2019-01 | 2020-01
Andrew Yang | candidate for president | 2018-01 | 2020-02
Tom Steyer | candidate for president | 2019-07 | 2020-02
Steve Bullock | candidate for president | 2019-05 | 2019-12
Jay Inslee | candidate for president | 2019-03 | 2019-08
Deval Patrick | candidate for president | 2019-11 | 2020-02
Tim Walz | candidate for vice-president | 2024-08 | 2024-11
Tom Daschle | senate leader | 1995-01 | 2005-01
Dick Gephardt ; Richard Gephardt | house leader | 1995-01 | 2003-01
Howard Dean | chair of the national committee | 2005-02 | 2009-01
Al Gore | candidate for president | 1999-06 | 2000-12
John Kerry | candidate for president | 2003-09 | 2004-11
John Edwards | candidate for president | 2003-01 | 2008-01
Amy Klobuchar | candidate for president | 2019-02 | 2020-03
Elizabeth Warren | candidate for president | 2018-12 | 2020-03
Kamala Harris | candidate for president | 2024-07 | 2024-11
Bernie Sanders ; Bernard Sanders | candidate for president | 2015-04 | 2016-07
Bernie Sanders ; Bernard Sanders | candidate for president | 2019-02 | 2020-04
Stacey Abrams | candidate for governor | 2017-06 | 2022-11
Zohran Mamdani | candidate for mayor | 2024-10 | 2025-12
Elizabeth Warren | senator | 2013-01 |
Dick Durbin ; Richard Durbin | senator | 1997-01 |
Richard Blumenthal | senator | 2011-01 |
Chris Murphy | senator | 2013-01 |
Cory Booker | senator | 2013-10 |
Kirsten Gillibrand | senator | 2009-01 |
Kamala Harris | senator | 2017-01 | 2020-12
Amy Klobuchar | senator | 2007-01 |
Dianne Feinstein | senator | 1992-11 | 2023-09
Patrick Leahy | senator | 1975-01 | 2023-01
Bob Menendez ; Robert Menendez | senator | 2006-01 | 2024-08
Ben Cardin | senator | 2007-01 | 2025-01
Mark Warner | senator | 2009-01 |
Tim Kaine | senator | 2013-01 |
Chris Coons ; Christopher Coons | senator | 2010-11 |
Sherrod Brown | senator | 2007-01 | 2025-01
Joe Manchin | senator | 2010-11 | 2024-05
Jeff Merkley | senator | 2009-01 |
Ron Wyden | senator | 1996-02 |
Brian Schatz | senator | 2012-12 |
Mazie Hirono | senator | 2013-01 |
Tammy Duckworth | senator | 2017-01 |
Tammy Baldwin | senator | 2013-01 |
Patty Murray | senator | 1993-01 |
Sheldon Whitehouse | senator | 2007-01 |
Jack Reed | senator | 1997-01 |
Jeanne Shaheen | senator | 2009-01 |
Jon Tester | senator | 2007-01 | 2025-01
Claire McCaskill | senator | 2007-01 | 2019-01
Mark Kelly | senator | 2020-12 |
John Fetterman | senator | 2023-01 |
Raphael Warnock | senator | 2021-01 |
Jon Ossoff | senator | 2021-01 |
Ed Markey | senator | 2013-07 |
Chris Van Hollen | senator | 2017-01 |
Adam Schiff | representative | 2001-01 | 2024-12
Adam Schiff | senator | 2024-12 |
Jerrold Nadler ; Jerry Nadler | representative | 1992-11 |
Eric Swalwell | representative | 2013-01 |
Eliot Engel | representative | 1989-01 | 2021-01
Elijah Cummings | representative | 1996-04 | 2019-10
Maxine Waters | representative | 1991-01 |
Alexandria Ocasio-Cortez | representative | 2019-01 |
Ilhan Omar | representative | 2019-01 |
Rashida Tlaib | representative | 2019-01 |
Ayanna Pressley | representative | 2019-01 |
Jim Himes | representative | 2009-01 |
Steny Hoyer | representative | 1981-05 |
Jim Clyburn ; James Clyburn | representative | 1993-01 |
Jamie Raskin | representative | 2017-01 |
Val Demings | representative | 2017-01 | 2023-01
Joaquin Castro | representative | 2013-01 |
Ted Lieu | representative | 2015-01 |
Ro Khanna | representative | 2017-01 |
Pramila Jayapal | representative | 2017-01 |
Seth Moulton | representative | 2015-01 |
Tulsi Gabbard | representative | 2013-01 | 2021-01
Mike Quigley | representative | 2009-04 |
Sean Patrick Maloney | representative | 2013-01 | 2023-01
Zoe Lofgren | representative | 1995-01 |
Sheila Jackson Lee | representative | 1995-01 | 2024-07
Abigail Spanberger | representative | 2019-01 | 2025-01
Max Rose | representative | 2019-01 | 2021-01
Collin Peterson | representative | 1991-01 | 2021-01
Karen Bass | representative | 2011-01 | 2022-12
Debbie Dingell | representative | 2015-01 |
Jared Golden | representative | 2019-01 |
John Lewis | representative | 1987-01 | 2020-07
Jasmine Crockett | representative | 2023-01 |
Dan Goldman | representative | 2023-01 |

# Republican Party
John Boehner | house leader | 2007-01 | 2010-12
Kevin McCarthy | house leader | 2014-08 | 2018-12
Kevin McCarthy | house leader | 2019-01 | 2022-12
Mitch McConnell | senate leader | 2007-01 | 2024-12
John Thune | senate leader | 2025-01 |
Reince Priebus | chairman of the national committee | 2011-01 | 2016-12
Ronna McDaniel | chair of the national committee | 2017-01 | 2024-03
Donald Trump ; Donald J. Trump | candidate for president | 2015-06 | 2016-12
Donald Trump ; Donald J. Trump | candidate for president | 2019-06 | 2020-12
Donald Trump ; Donald J. Trump | candidate for president | 2022-11 | 2024-12
Mike Pence | candidate for vice-president | 2016-07 | 2016-12
Mike Pence | candidate for president | 2023-06 | 2023-10
JD Vance ; J.D. Vance | candidate for vice-president | 2024-07 | 2024-12
Jeb Bush | candidate for president | 2015-06 | 2016-02
Ben Carson | candidate for president | 2015-05 | 2016-03
Carly Fiorina | candidate for president | 2015-05 | 2016-02
Mike Huckabee | candidate for president | 2007-01 | 2008-03
Mike Huckabee | candidate for president | 2015-05 | 2016-02
Rick Santorum | candidate for president | 2015-05 | 2016-02
Mitt Romney | candidate for president | 2007-01 | 2008-02
Mitt Romney | candidate for president | 2011-06 | 2012-11
Paul Manafort | campaign chairman | 2016-03 | 2016-08
Corey Lewandowski | campaign manager | 2015-01 | 2016-06
Kellyanne Conway | campaign manager | 2016-08 | 2016-12
Nikki Haley | candidate for president | 2023-02 | 2024-03
Vivek Ramaswamy | candidate for president | 2023-02 | 2024-01
Chris Christie | candidate for president | 2015-06 | 2016-02
Chris Christie | candidate for president | 2023-06 | 2024-01
Asa Hutchinson | candidate for president | 2023-04 | 2024-01
Newt Gingrich | candidate for president | 2011-05 | 2012-05
Bob Dole ; Robert Dole | candidate for president | 1995-04 | 1996-11
Trent Lott | senate leader | 1996-06 | 2002-12
Bill Frist | senate leader | 2003-01 | 2006-12
Tom DeLay | house leader | 1995-01 | 2006-06
George W. Bush | candidate for president | 1999-06 | 2001-01
Eric Cantor | house leader | 2009-01 | 2014-07
Steve Scalise | house leader | 2014-08 |
Michael Steele | chairman of the national committee | 2009-01 | 2011-01
Sarah Palin | candidate for vice-president | 2008-08 | 2008-11
Rudy Giuliani | candidate for president | 2006-11 | 2008-01
Herman Cain | candidate for president | 2011-01 | 2011-12
Rick Perry | candidate for president | 2011-08 | 2012-01
Jon Huntsman | candidate for president | 2011-06 | 2012-01
Tim Pawlenty | candidate for president | 2011-03 | 2011-08
Ted Cruz | candidate for president | 2015-03 | 2016-05
Tim Scott | candidate for president | 2023-05 | 2023-11
Ron DeSantis | candidate for president | 2023-05 | 2024-01
John Kasich | candidate for president | 2015-07 | 2016-05
Scott Walker | candidate for president | 2015-07 | 2015-09
Bobby Jindal | candidate for president | 2015-06 | 2015-11
Doug Burgum | candidate for president | 2023-06 | 2023-12
Chris LaCivita | campaign manager | 2022-11 | 2024-11
Jason Miller | campaign adviser | 2022-11 | 2024-12
Steven Cheung | campaign spokesman | 2022-11 | 2025-01
Karoline Leavitt | campaign spokeswoman | 2024-01 | 2024-12
Sharron Angle | candidate for senator | 2010-06 | 2010-11
Roy Moore | candidate for senator | 2017-08 | 2017-12
Herschel Walker | candidate for senator | 2021-08 | 2022-12
Mehmet Oz | candidate for senator | 2021-11 | 2022-11
Kari Lake | candidate for governor | 2021-06 | 2022-11
Lindsey Graham | senator | 2003-01 |
Ted Cruz | senator | 2013-01 |
Marco Rubio | senator | 2011-01 | 2024-12
Rand Paul | senator | 2011-01 |
Tom Cotton | senator | 2015-01 |
Josh Hawley | senator | 2019-01 |
John Cornyn | senator | 2002-12 |
Chuck Grassley ; Charles Grassley | senator | 1981-01 |
Susan Collins | senator | 1997-01 |
Lisa Murkowski | senator | 2002-12 |
Mitt Romney | senator | 2019-01 | 2025-01
Ben Sasse | senator | 2015-01 | 2023-01
John McCain | senator | 1987-01 | 2018-08
Jeff Flake | senator | 2013-01 | 2019-01
Bob Corker | senator | 2007-01 | 2019-01
Ron Johnson | senator | 2011-01 |
Thom Tillis | senator | 2015-01 |
Roger Wicker | senator | 2007-12 |
James Lankford | senator | 2015-01 |
Rick Scott | senator | 2019-01 |
Tim Scott | senator | 2013-01 |
Marsha Blackburn | senator | 2019-01 |
Lamar Alexander | senator | 2003-01 | 2021-01
Richard Burr | senator | 2005-01 | 2023-01
Roy Blunt | senator | 2011-01 | 2023-01
John Barrasso | senator | 2007-06 |
Jim Risch | senator | 2009-01 |
Jim Inhofe ; James Inhofe | senator | 1994-11 | 2023-01
Orrin Hatch | senator | 1977-01 | 2019-01
Rob Portman | senator | 2011-01 | 2023-01
Pat Toomey | senator | 2011-01 | 2023-01
Joni Ernst | senator | 2015-01 |
Tommy Tuberville | senator | 2021-01 |
Bill Cassidy | senator | 2015-01 |
Cory Gardner | senator | 2015-01 | 2021-01
Martha McSally | senator | 2019-01 | 2020-12
Jeff Sessions | senator | 1997-01 | 2017-01
Mike Lee | senator | 2011-01 |
Mike Rounds | senator | 2015-01 |
Richard Shelby | senator | 1987-01 | 2023-01
Jim Jordan | representative | 2007-01 |
Devin Nunes | representative | 2003-01 | 2022-01
Doug Collins | representative | 2013-01 | 2021-01
Mark Meadows | representative | 2013-01 | 2020-02
Matt Gaetz | representative | 2017-01 | 2024-11
Elise Stefanik | representative | 2015-01 |
Lee Zeldin | representative | 2015-01 | 2023-01
John Ratcliffe | representative | 2015-01 | 2020-04
Will Hurd | representative | 2015-01 | 2021-01
Louie Gohmert | representative | 2005-01 | 2023-01
Steve Chabot | representative | 2011-01 | 2023-01
Michael McCaul | representative | 2005-01 |
Liz Cheney | representative | 2017-01 | 2023-01
Adam Kinzinger | representative | 2011-01 | 2023-01
Marjorie Taylor Greene | representative | 2021-01 | 2026-01
Lauren Boebert | representative | 2021-01 |
Chip Roy | representative | 2019-01 |
Andy Biggs | representative | 2017-01 |
Paul Gosar | representative | 2011-01 |
Mo Brooks | representative | 2011-01 | 2023-01
Peter King | representative | 1993-01 | 2021-01
Steve King | representative | 2003-01 | 2021-01
Mike Turner ; Michael Turner | representative | 2003-01 |
Don Bacon | representative | 2017-01 |
Brian Fitzpatrick | representative | 2017-01 |
Trey Gowdy | representative | 2011-01 | 2019-01
Jason Chaffetz | representative | 2009-01 | 2017-06
Nancy Mace | representative | 2021-01 |
Anna Paulina Luna | representative | 2023-01 |
James Comer | representative | 2016-11 |
Thomas Massie | representative | 2012-11 |
Ken Buck | representative | 2015-01 | 2024-03
Dan Crenshaw | representative | 2019-01 |
Tom Emmer | representative | 2015-01 |
Tom Cole | representative | 2003-01 |

# UKIP
Nigel Farage | leader | 2006-09 | 2018-12
Paul Nuttall | leader | 2016-11 | 2017-06

# Scottish National Party
Angus Robertson | leader in westminster | 2007-05 | 2017-06
Ian Blackford | leader in westminster | 2017-06 | 2022-12
Stephen Flynn | leader in westminster | 2022-12 |
Kirsty Blackman | mp | 2015-05 |

# Green Party
Caroline Lucas | mp | 2010-05 | 2024-05
Carla Denyer | co-leader | 2021-10 | 2025-09
Adrian Ramsay | co-leader | 2021-10 | 2025-09
Zack Polanski | leader | 2025-09 |

# Plaid Cymru
Leanne Wood | leader | 2012-03 | 2018-09
Adam Price | leader | 2018-09 | 2023-05
Rhun ap Iorwerth | leader | 2023-06 |
Liz Saville Roberts | leader in westminster | 2017-06 |

# Democratic Unionist Party
Ian Paisley | leader | 1971-09 | 2008-05
Nigel Dodds | leader in westminster | 2010-05 | 2019-12
Sammy Wilson | mp | 2010-05 |
Jeffrey Donaldson | leader | 2021-06 | 2024-03
Gavin Robinson | leader | 2024-03 |

# Sinn Féin
Gerry Adams | leader | 1983-11 | 2018-02
Mary Lou McDonald | leader | 2018-02 |
Pearse Doherty | td | 2010-11 |

# Socialist Party (France)
François Hollande ; Francois Hollande | candidate for president | 2011-10 | 2012-04
Ségolène Royal ; Segolene Royal | candidate for president | 2006-11 | 2007-05
Benoît Hamon ; Benoit Hamon | candidate for president | 2017-01 | 2017-05
Olivier Faure | leader | 2018-04 |

# The Republicans (France)
François Fillon ; Francois Fillon | candidate for president | 2016-11 | 2017-05
Valérie Pécresse ; Valerie Pecresse | candidate for president | 2021-12 | 2022-04
Éric Ciotti ; Eric Ciotti | leader | 2022-12 | 2024-06

# CDU
Friedrich Merz | leader | 2022-01 | 2025-04
Armin Laschet | leader | 2021-01 | 2022-01
Norbert Röttgen ; Norbert Roettgen | mp | 2012-06 |

# SPD
Martin Schulz | candidate for chancellor | 2017-01 | 2017-09
Peer Steinbrück ; Peer Steinbrueck | candidate for chancellor | 2012-10 | 2013-09

# League (Italy)
Matteo Salvini | leader | 2013-12 | 2018-05

# Civic Coalition
Donald Tusk | leader | 2021-07 | 2023-12

# Fidesz
Viktor Orbán ; Viktor Orban | leader | 2003-05 | 2010-05

# Syriza
Alexis Tsipras | leader | 2009-10 | 2015-01

# DEM Party
Selahattin Demirtaş ; Selahattin Demirtas | leader | 2014-06 | 2018-02

# Russian opposition
Alexei Navalny ; Aleksei Navalny ; Alexey Navalny ; Aleksei A. Navalny | opposition leader | 2011-12 | 2024-02
Boris Nemtsov | opposition leader | 2008-12 | 2015-02
Garry Kasparov | opposition leader | 2005-03 | 2013-12
Ilya Yashin | opposition politician | 2008-12 |
Vladimir Kara-Murza | opposition politician | 2012-01 |
Leonid Volkov | opposition politician | 2013-07 |
Yulia Navalnaya | opposition leader | 2024-02 |

# Belarusian opposition
Sviatlana Tsikhanouskaya ; Svetlana Tikhanovskaya | opposition leader | 2020-07 |
Pavel Latushko | opposition politician | 2020-08 |

# Venezuelan opposition
Henrique Capriles | opposition leader | 2012-02 |
Juan Guaidó ; Juan Guaido | opposition leader | 2019-01 | 2023-01
Leopoldo López ; Leopoldo Lopez | opposition leader | 2014-01 |
María Corina Machado ; Maria Corina Machado | opposition leader | 2014-01 |
Edmundo González ; Edmundo Gonzalez | candidate for president | 2024-04 |

# Jewish Home
Naftali Bennett | leader | 2012-11 | 2018-12

# Labor (Israel)
Isaac Herzog | leader | 2013-11 | 2017-07
Shelly Yachimovich | leader | 2011-09 | 2013-11

# Blue and White
Benny Gantz | leader | 2019-02 | 2020-04
Yair Lapid | deputy leader | 2019-02 | 2020-03

# Likud
Benjamin Netanyahu | leader of the opposition | 2005-12 | 2009-03
Benjamin Netanyahu | leader of the opposition | 2021-06 | 2022-12

# Yisrael Beytenu
Avigdor Lieberman ; Avigdor Liberman | leader | 2019-01 |

# Bharatiya Janata Party
Narendra Modi | candidate for prime minister | 2013-09 | 2014-05
L.K. Advani ; Lal Krishna Advani | leader of the opposition | 2004-05 | 2009-12
Sushma Swaraj | leader of the opposition | 2009-12 | 2014-05
Arun Jaitley | leader of the opposition | 2009-06 | 2014-05
Sambit Patra | spokesman | 2014-06 |

# Aam Aadmi Party
Arvind Kejriwal | leader | 2012-11 |
Sanjay Singh | mp | 2018-01 |
Raghav Chadha | mp | 2022-04 |

# Trinamool Congress
Derek O'Brien | spokesman | 2011-08 |
Mahua Moitra | mp | 2019-05 |
Abhishek Banerjee | general secretary | 2021-06 |

# PML-N
Nawaz Sharif | leader | 2007-11 | 2013-05
Maryam Nawaz | vice-president of the party | 2019-05 | 2024-02

# Pakistan People's Party
Benazir Bhutto | leader | 1996-11 | 2007-12
Bilawal Bhutto Zardari ; Bilawal Bhutto-Zardari | leader | 2007-12 | 2022-04

# BNP
Khaleda Zia | leader | 2009-01 | 2025-12
Mirza Fakhrul Islam Alamgir | secretary-general | 2011-03 |

# National League for Democracy
Aung San Suu Kyi | leader | 1988-09 | 2016-03

# Democratic Party of Korea
Lee Jae-myung | leader | 2022-08 | 2025-04
Moon Jae-in | leader | 2015-02 | 2016-01

# People Power Party
Han Dong-hoon | leader | 2024-07 | 2024-12

# Labor (Australia)
Kim Beazley | leader of the opposition | 1996-03 | 2001-11
Kevin Rudd | leader of the opposition | 2006-12 | 2007-11
Bill Shorten | leader of the opposition | 2013-10 | 2019-05
Anthony Albanese | leader of the opposition | 2019-05 | 2022-05

# Coalition (Australia)
Malcolm Turnbull | leader of the opposition | 2008-09 | 2009-12
Tony Abbott | leader of the opposition | 2009-12 | 2013-09
Peter Dutton | leader of the opposition | 2022-05 | 2025-05
Sussan Ley | leader of the opposition | 2025-05 |

# Liberal Party of Canada
Michael Ignatieff | leader | 2008-12 | 2011-05
Justin Trudeau | leader | 2013-04 | 2015-10

# New Democratic Party
Jack Layton | leader | 2003-01 | 2011-08
Tom Mulcair ; Thomas Mulcair | leader | 2012-03 | 2017-10
Jagmeet Singh | leader | 2017-10 | 2025-04
Jenny Kwan | mp | 2015-10 |
Charlie Angus | mp | 2004-06 | 2025-04

# Bloc Québécois
Gilles Duceppe | leader | 1997-03 | 2011-05
Yves-François Blanchet ; Yves-Francois Blanchet | leader | 2019-01 |

# Workers' Party (Brazil)
Fernando Haddad | candidate for president | 2018-09 | 2018-10
Gleisi Hoffmann | president of the party | 2017-06 | 2025-03

# Democratic Alliance
Helen Zille | leader | 2007-05 | 2015-05
Mmusi Maimane | leader | 2015-05 | 2019-10
John Steenhuisen | leader | 2019-10 | 2024-06

# Movement for Democratic Change
Morgan Tsvangirai | leader | 1999-09 | 2009-02
Tendai Biti | secretary-general | 2005-10 | 2009-02
Nelson Chamisa | leader | 2018-02 | 2022-01

# Ennahda
Rachid Ghannouchi | leader | 2011-01 |
`;
